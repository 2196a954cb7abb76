/** Shorter texts are always copied when they are cut. */
const shortestPart = 13;

/** A text that stands alone in memory: one cut out of a page would keep the whole page there. */
export const ownCopy = (text: string): string => (text.length < shortestPart ? text : ` ${text}`.slice(1));
