/** Hosts that have sent `http:` on to `https:` for years; one that starts with a full stop counts with all hosts below it. */
const secure: ReadonlySet<string> = new Set(
  [
    "www.gov.uk data.gov.uk www.data.gov.uk .service.gov.uk .blog.gov.uk .campaign.gov.uk www.legislation.gov.uk www.nationalarchives.gov.uk www.ons.gov.uk www.ncsc.gov.uk",
    "www.parliament.uk www.nhs.uk www.nao.org.uk ico.org.uk www.bbc.co.uk www.theguardian.com www.nngroup.com",
    ".wikipedia.org .wikimedia.org www.w3.org whatwg.org www.ietf.org www.rfc-editor.org creativecommons.org www.mozilla.org developer.mozilla.org owasp.org www.owasp.org agilemanifesto.org www.python.org nodejs.org",
    "github.com .github.io gitlab.com www.npmjs.com stackoverflow.com www.google.com docs.google.com www.youtube.com youtube.com youtu.be vimeo.com twitter.com www.linkedin.com www.facebook.com",
    "www.slideshare.net speakerdeck.com www.flickr.com trello.com medium.com www.eventbrite.co.uk www.meetup.com www.surveymonkey.com www.dropbox.com www.amazon.co.uk www.amazon.com www.apple.com www.microsoft.com",
  ].flatMap((hosts) => hosts.split(" ")),
);
/** Top-level domains in which browsers use `https:` alone. */
const secureDomains = /\.(?:app|dev|page|new|bank|insurance)$/;

/** Whether a host, in small letters, certainly serves `https:`. */
export function alwaysSecure(host: string): boolean {
  if (secure.has(host) || secure.has(`.${host}`) || secureDomains.test(host)) return true;
  for (let at = host.indexOf("."); at !== -1; at = host.indexOf(".", at + 1)) if (secure.has(host.slice(at))) return true;
  return false;
}
