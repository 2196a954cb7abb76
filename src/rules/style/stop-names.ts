/** What signs that end a sentence or a part of one are called. */
export const stopNames: ReadonlyMap<string, string> = new Map([[".", "full stop"], [":", "colon"], [",", "comma"], [";", "semicolon"]]);
