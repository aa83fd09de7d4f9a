package dimout.app.bmp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The payloads of the TCP streams of a pcap file (Ethernet, IPv4 or IPv6), put in order. */
final class TcpStreams {
  private TcpStreams() {}

  static List<byte[]> of(byte[] pcap) {
    ByteBuffer in = ByteBuffer.wrap(pcap).order(ByteOrder.LITTLE_ENDIAN);
    int magic = in.getInt(0);
    if (magic != 0xa1b2c3d4 && magic != 0xa1b23c4d) {
      in.order(ByteOrder.BIG_ENDIAN);
    }
    Map<String, TreeMap<Long, byte[]>> streams = new LinkedHashMap<>();
    in.position(24);
    while (in.remaining() >= 16) {
      in.position(in.position() + 8);
      int length = in.getInt();
      in.getInt();
      packet(pcap, in.position(), length, streams);
      in.position(in.position() + length);
    }
    List<byte[]> payloads = new ArrayList<>();
    streams.values().forEach(parts -> payloads.add(join(parts)));
    return payloads;
  }

  private static void packet(
      byte[] pcap, int from, int length, Map<String, TreeMap<Long, byte[]>> streams) {
    ByteBuffer in = ByteBuffer.wrap(pcap, from, length).slice();
    int at = 12;
    int type = in.getShort(at) & 0xffff;
    while (type == 0x8100) {
      at += 4;
      type = in.getShort(at) & 0xffff;
    }
    at += 2;
    int end;
    int tcp;
    String hosts;
    if (type == 0x0800 && in.get(at + 9) == 6) {
      end = at + (in.getShort(at + 2) & 0xffff);
      tcp = at + (in.get(at) & 0x0f) * 4;
      hosts = Long.toHexString(in.getLong(at + 12));
    } else if (type == 0x86dd && in.get(at + 6) == 6) {
      end = at + 40 + (in.getShort(at + 4) & 0xffff);
      tcp = at + 40;
      hosts = Long.toHexString(in.getLong(at + 8) ^ in.getLong(at + 16) * 31 ^ in.getLong(at + 24));
    } else {
      return;
    }
    int data = tcp + ((in.get(tcp + 12) >> 4) & 0x0f) * 4;
    if (data >= end) {
      return;
    }
    byte[] payload = new byte[end - data];
    in.get(data, payload);
    String key = hosts + ' ' + Integer.toHexString(in.getInt(tcp));
    long sequence = in.getInt(tcp + 4) & 0xffffffffL;
    streams.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(sequence, payload);
  }

  private static byte[] join(TreeMap<Long, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long next = parts.firstKey();
    for (Map.Entry<Long, byte[]> part : parts.entrySet()) {
      int known = (int) Math.max(0, next - part.getKey());
      byte[] bytes = part.getValue();
      if (known < bytes.length) {
        out.write(bytes, known, bytes.length - known);
        next = part.getKey() + bytes.length;
      }
    }
    return out.toByteArray();
  }
}
