/** A title inside a sentence; acronyms keep their capitals. */
export const lowerFirst = (title: string): string => (/^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title);
