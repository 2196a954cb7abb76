/** Keys that reach what every object inherits; they are never read. */
export const dangerousKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
