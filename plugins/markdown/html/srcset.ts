/** Splits the value of `srcset` into addresses and the sizes, such as ` 2x`, that follow them. */
export function splitSrcset(value: string): readonly { readonly url: string; readonly size: string }[] {
  return value.split(",").flatMap((candidate) => {
    const [url, size] = candidate.trim().split(/\s+/);
    if (url === undefined || url === "") return [];
    return [{ url, size: size !== undefined && /^[\d.]+[wxh]$/.test(size) ? ` ${size}` : "" }];
  });
}
