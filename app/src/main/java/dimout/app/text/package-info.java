/**
 * Sentences for people, made from data by message bundles: one per language, with its own plurals,
 * numbers and dates; no sentence is ever joined from words.
 */
@NullMarked
package dimout.app.text;

import org.jspecify.annotations.NullMarked;
