/** The id of a letter's section in the A to Z. */
export const letterId = (letter: string): string => (letter === "0-9" ? "digits" : letter.toLowerCase());

/** The id of a category's section below a page's own text, whose headings may have the category's name. */
export const idBelowText = (category: string): string => `guidance-${category}`;
