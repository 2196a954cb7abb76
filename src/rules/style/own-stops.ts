/** Abbreviations that end with a full stop of their own, wherever they stand; each rule knows more that it may meet. */
export const ownStops = "etc|Ltd|Inc|Co|e\\.?g|i\\.?e";
