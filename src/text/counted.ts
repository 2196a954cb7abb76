/** A number and what it counts: "1 page", "2 pages". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string => `${count.toLocaleString("en-GB")} ${count === 1 ? noun : plural}`;
