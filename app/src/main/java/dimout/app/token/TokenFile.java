package dimout.app.token;

import dimout.app.error.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tokens of one data folder, in a file beside the store: a command changes it while the server
 * runs, and the server sees it with the next request.
 *
 * <p>A token is 32 random bytes, so that a plain SHA-256 of it is enough; it is shown once.
 */
public final class TokenFile {
  /**
   * One token.
   *
   * @param hash SHA-256 of the token, in hex
   * @param entities entities it may push; empty: all
   * @param revoked null while it holds
   */
  public record Token(
      String name, String hash, List<String> entities, Instant created, @Nullable Instant revoked) {
    public Token {
      entities = List.copyOf(entities);
    }
  }

  private static final String PREFIX = "dimout_";
  private static final String NAME = "[A-Za-z0-9._-]{1,60}";
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private record Read(FileTime changed, List<Token> tokens) {}

  private final Path file;
  private final SecureRandom random = new SecureRandom();
  private @Nullable Read read;

  public TokenFile(Path folder) {
    this.file = folder.resolve("tokens.json");
  }

  /**
   * Makes a token.
   *
   * @return the token, which is not kept
   * @throws UserError when the name is taken or no name
   */
  public String add(String name, List<String> entities, Instant now) {
    if (!name.matches(NAME)) {
      throw UserError.usage(
          "'" + name + "': a token's name has 1 to 60 letters, digits, dots, hyphens");
    }
    List<Token> tokens = new ArrayList<>(all());
    if (tokens.stream().anyMatch(each -> each.name().equals(name) && each.revoked() == null)) {
      throw UserError.usage("there is a token '" + name + "' already; revoke it first");
    }
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    tokens.add(new Token(name, hash(token), entities, now, null));
    write(tokens);
    return token;
  }

  /**
   * Revokes a token.
   *
   * @throws UserError when there is none of this name
   */
  public void revoke(String name, Instant now) {
    List<Token> tokens = new ArrayList<>(all());
    boolean found = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token each = tokens.get(i);
      if (each.name().equals(name) && each.revoked() == null) {
        tokens.set(i, new Token(name, each.hash(), each.entities(), each.created(), now));
        found = true;
      }
    }
    if (!found) {
      throw UserError.usage("there is no token '" + name + "' that holds");
    }
    write(tokens);
  }

  /** All tokens, in the order in which they were made. */
  public synchronized List<Token> all() {
    try {
      FileTime changed = Files.getLastModifiedTime(file);
      if (read == null || !read.changed().equals(changed)) {
        read = new Read(changed, List.of(JSON.readValue(Files.readAllBytes(file), Token[].class)));
      }
      return read.tokens();
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException | JacksonException e) {
      throw UserError.usage(file + ": the tokens cannot be read (" + e.getMessage() + ")", e);
    }
  }

  /** The token that these characters are; null when there is none, or it was revoked. */
  public @Nullable Token find(String token) {
    byte[] hash = hash(token).getBytes(StandardCharsets.US_ASCII);
    Token found = null;
    for (Token each : all()) {
      boolean same = MessageDigest.isEqual(hash, each.hash().getBytes(StandardCharsets.US_ASCII));
      if (same && each.revoked() == null) {
        found = each;
      }
    }
    return found;
  }

  private synchronized void write(List<Token> tokens) {
    Path fresh = file.resolveSibling("tokens.json.new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(tokens));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      read = null;
    } catch (IOException e) {
      throw UserError.usage(file + ": the tokens cannot be written (" + e + ")", e);
    }
  }

  private static String hash(String token) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
