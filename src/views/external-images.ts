const image = /<img\b[^>]*>/g;
const external = /\ssrc="(https?:[^"]*)"/;

/**
 * Puts a link in the place of every image that stands on another host: the page would otherwise ask that host for it,
 * and an offline copy would show nothing. Inside a link that is already there, only the words remain.
 */
export function linkExternalImages(html: string): string {
  if (!external.test(html)) return html;
  return html.replace(image, (tag: string, at: number) => {
    const src = external.exec(tag)?.[1];
    if (!src) return tag;
    const alt = /\salt="([^"]+)"/.exec(tag)?.[1];
    const words = `${alt ?? "Image"} (on ${hostOf(src)})`;
    return isInsideLink(html, at) ? `<span class="app-external-image">${words}</span>` : `<a class="app-external-image" href="${src}">${words}</a>`;
  });
}

const hostOf = (src: string): string => /^https?:\/\/([^/:?#]+)/.exec(src)?.[1] ?? "another site";

function isInsideLink(html: string, at: number): boolean {
  const opened = Math.max(html.lastIndexOf("<a ", at), html.lastIndexOf("<a>", at));
  return opened > html.lastIndexOf("</a", at);
}
