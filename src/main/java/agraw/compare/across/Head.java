package agraw.compare.across;

import agraw.model.Pick;

/**
 * What one row or column of a table is about.
 *
 * @param key by which it is known in all states of the workbook, such as an id
 * @param words its name for people
 * @param about more than its name, or empty
 * @param language of the words (BCP 47); empty: the person's
 * @param depth how far it stands in: 0 for what stands by itself
 * @param pick the tags that it counts
 */
public record Head(String key, String words, String about, String language, int depth, Pick pick) {}
