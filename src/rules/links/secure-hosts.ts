/** Hosts that answer `https:` themselves and below: browsers are told to use nothing else, or the host has sent `http:` on for years. */
const secureBelow: ReadonlySet<string> = new Set(
  (
    "service.gov.uk blog.gov.uk campaign.gov.uk www.gov.uk data.gov.uk www.legislation.gov.uk www.nationalarchives.gov.uk www.ons.gov.uk www.ncsc.gov.uk www.hmrc.gov.uk " +
    "www.nao.org.uk ico.org.uk www.parliament.uk www.nhs.uk www.bbc.co.uk www.theguardian.com " +
    "wikipedia.org wikimedia.org w3.org whatwg.org ietf.org rfc-editor.org creativecommons.org mozilla.org owasp.org agilemanifesto.org python.org nodejs.org " +
    "github.com github.io gitlab.com npmjs.com stackoverflow.com google.com youtube.com youtu.be vimeo.com twitter.com linkedin.com facebook.com slideshare.net speakerdeck.com " +
    "flickr.com trello.com atlassian.com microsoft.com apple.com medium.com wordpress.com eventbrite.co.uk eventbrite.com meetup.com surveymonkey.com dropbox.com amazon.co.uk amazon.com nngroup.com"
  ).split(" "),
);
/** Top-level domains in which browsers use `https:` alone. */
const secureDomains = /\.(?:app|dev|page|new|bank|insurance)$/;

/** Whether a host, in small letters, certainly serves `https:`. */
export function alwaysSecure(host: string): boolean {
  if (secureDomains.test(host)) return true;
  for (let at = 0; at !== -1; at = host.indexOf(".", at + 1)) {
    if (secureBelow.has(at === 0 ? host : host.slice(at + 1))) return true;
  }
  return false;
}
