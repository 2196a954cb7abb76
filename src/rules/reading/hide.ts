/** A text in which every character but line ends is hidden, one for one, so that offsets stay. */
export const hide = (text: string): string => text.replace(/[^\n]/g, "\uFFFC");
