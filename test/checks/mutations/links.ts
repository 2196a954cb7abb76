import { asBlock, inWords, within } from "../planting/in-body.ts";
import { soundPage } from "../planting/in-files.ts";
import type { Ground, Mutator, Plant } from "../planting/mutator.ts";
import type { Random } from "../planting/random.ts";

/** The address of some page, as links write it. */
export const somePage = (random: Random, { pages, address, written }: Ground): string => {
  const paths = [...pages.keys()].filter((path) => written.has(path) && path !== "index.md");
  return address(random.pick(paths) ?? "");
};

/** The address of a page that is not there. */
export const nowhere = (random: Random, { manual }: Ground): string => `${manual.settings.basePath}${random.word()}/${random.word()}`;

const someImage = ({ manual }: Ground, random: Random): string | undefined => {
  const image = random.pick(manual.assets.filter(({ path }) => /\.(?:png|jpe?g)$/.test(path)));
  return image && manual.settings.basePath + image.path;
};

const inOtherCase = (address: string): string => address.replace(/[a-z][\w-]*$/, (name) => name.charAt(0).toUpperCase() + name.slice(1));

/** Mistakes in links and images. */
export const linkMutators: readonly Mutator[] = [
  inWords("broken-link", "Markdown", (random, ground) => `the [${random.word()} guide](${nowhere(random, ground)})`),
  inWords("broken-link", "one letter too many", (random, ground) => `the [${random.word()} guide](${somePage(random, ground)}qx)`),
  inWords("broken-link", "raw HTML", (random, ground) => `the <a href="${nowhere(random, ground)}">${random.word()} guide</a>`),
  inWords("broken-link", "a relative file", (random) => `the [${random.word()} guide](${random.word()}.md)`),
  inWords("broken-link", "with a title", (random, ground) => `the [${random.word()} guide](${nowhere(random, ground)} "Guide")`),
  asBlock("broken-link", "a definition", (random, ground) => definition(random.word(), nowhere(random, ground)), { at: 2 }),
  asBlock("broken-link", "an image in a link", (random, ground) => around(someImage(ground, random), nowhere(random, ground))),
  inWords("broken-anchor", "of another page", (random, ground) => `the [${random.word()} guide](${somePage(random, ground)}#${random.word()})`),
  inWords("broken-anchor", "of the page itself", (random) => `the [${random.word()} guide](#${random.word()})`),
  inWords("broken-anchor", "raw HTML", (random) => `the <a href="#${random.word()}">${random.word()} guide</a>`),
  asBlock("broken-image", "Markdown", (random, ground) => `![A plan](${ground.manual.settings.basePath}images/${random.word()}.png)`),
  inWords("broken-image", "among words", (random) => `the ![plan](${random.word()}.jpg)`),
  asBlock("broken-image", "raw HTML", (random, ground) => `<p><img src="${ground.manual.settings.basePath}${random.word()}.png" alt="A plan"></p>`),
  inWords("external-image", "Markdown", (random) => `the ![plan](https://${random.word()}.example/plan.png)`),
  asBlock("external-image", "raw HTML", (random) => `<p><img src="https://${random.word()}.example/plan.png" alt="A plan"></p>`),
  inWords("empty-link", "no address", (random) => `the [${random.word()} guide]()`),
  inWords("empty-link", "no words", (random, ground) => `the guide [](${somePage(random, ground)})`),
  inWords("empty-link", "no words in HTML", (random, ground) => `the guide <a href="${somePage(random, ground)}"></a>`),
  inWords("empty-link", "no address in HTML", (random) => `the <a href="">${random.word()} guide</a>`),
  inWords("undefined-reference", "another name", (random) => `the [${random.word()} guide][${random.word()}]`),
  inWords("undefined-reference", "its own words", (random) => `the [${random.word()} guide][]`),
  inWords("unsafe-link", "a script", (random) => `the [${random.word()} guide](javascript:go%28%29)`),
  inWords("unsafe-link", "data in HTML", (random) => `the <a href="data:text/html,hello">${random.word()} guide</a>`),
  inWords("unsafe-link", "two slashes", (random) => `the [${random.word()} guide](//${random.word()}.example/guide)`),
  inWords("malformed-link", "no scheme", (random) => `the [${random.word()} guide](www.${random.word()}.co.uk/guide)`),
  inWords("malformed-link", "a misspelt scheme", (random) => `the [${random.word()} guide](htps://${random.word()}.co.uk/guide)`),
  inWords("malformed-link", "an email address", (random) => `the [${random.word()} team](${random.word()}@team.gov.uk)`),
  inWords("malformed-link", "two schemes", (random) => `the [${random.word()} guide](https://https://${random.word()}.co.uk/)`),
  inWords("link-case", "a page", (random, ground) => otherCase(random, somePage(random, ground))),
  asBlock("link-case", "an image", (random, ground) => otherCaseImage(someImage(ground, random))),
  inWords("preview-link", "this machine", (random) => `the [${random.word()} guide](http://localhost:8080/guide)`),
  inWords("preview-link", "numbers", (random) => `the [${random.word()} guide](http://192.168.${random.below(200)}.7/guide)`),
  inWords("preview-link", "a preview", (random) => `the <a href="https://deploy-preview-${random.below(99)}--guide.netlify.app/">${random.word()} guide</a>`),
  asBlock("preview-link", "a file", (random) => `Read the [${random.word()} guide](file:///C:/guide.html).`),
  { rule: "link-to-unpublished", name: "Markdown", alongside: ["long-sentence", "long-paragraph"], plant: linkToUnpublished },
  inWords("old-address", "ends in .html", (random, ground) => `the [${random.word()} guide](${somePage(random, ground)}.html)`),
  inWords("old-address", "ends in /index", (random, ground) => `the <a href="${somePage(random, ground)}/index">${random.word()} guide</a>`),
  inWords("own-absolute-address", "Markdown", (random, ground) => `the [${random.word()} guide](${ground.manual.settings.url}${somePage(random, ground)})`),
  asBlock("own-absolute-address", "a definition", (random, ground) => definition(random.word(), ground.manual.settings.url + somePage(random, ground)), { at: 2 }),
  inWords("insecure-link", "Markdown", (random) => `the [${random.word()} guide](http://www.legislation.gov.uk/${random.word()})`),
  inWords("insecure-link", "raw HTML", (random) => `the <a href="http://en.wikipedia.org/wiki/${random.word()}">${random.word()} guide</a>`),
  inWords("vague-link-text", "here", (random, ground) => `something, [click here](${somePage(random, ground)})`, { alongside: ["same-text-links"] }),
  inWords("vague-link-text", "HTML", (random, ground) => `something, <a href="${somePage(random, ground)}">Read more</a>`, { alongside: ["same-text-links"] }),
  inWords("vague-link-text", "this page", (random, ground) => `something on [this page](${somePage(random, ground)})`, { alongside: ["same-text-links"] }),
  inWords("wrapped-address", "an email", (random) => `the [${random.word()} guide](https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.legislation.gov.uk%2F${random.word()}&data=05)`),
  inWords("wrapped-address", "results of a search", (random) => `the [${random.word()} guide](https://www.google.com/url?sa=t&q=https://www.legislation.gov.uk/${random.word()})`),
  inWords("link-for-colleagues", "SharePoint", (random) => `the [${random.word()} plan](https://office.sharepoint.com/sites/research/plan.docx)`),
  inWords("link-for-colleagues", "a mailbox", (random) => `the <a href="https://outlook.office.com/mail/inbox/id/AAQk">${random.word()} plan</a>`),
  asBlock("same-text-links", "two paragraphs", sameWords, { at: 2 }),
  inWords("bare-url", "in a sentence", (random) => `the guide at https://www.${random.word()}.co.uk/guide`),
  inWords("bare-url", "angle brackets", (random) => `the guide at <https://www.${random.word()}.co.uk/guide>`),
  inWords("bare-url", "words of a link", (random) => sameAddressAsWords(`https://www.${random.word()}.co.uk/guide`)),
  inWords("link-not-read", "a space between", (random, ground) => `the [${random.word()} guide] (${somePage(random, ground)})`),
  inWords("malformed-link", "a comma in a name", (random) => `the [${random.word()} guide](https://www.${random.word()},gov.uk/guide)`),
  inWords("malformed-link", "slashes before an email address", (random) => `the [${random.word()} team](mailto://${random.word()}@team.gov.uk)`),
  inWords("link-not-read", "never closed", (random, ground) => `the [${random.word()} guide(${somePage(random, ground)}) there`),
  inWords("link-not-read", "never opened", (random, ground) => `the ${random.word()} guide](${somePage(random, ground)}) there`),
  inWords("link-not-read", "changed places", (random, ground) => `the (${random.word()} guide)[${somePage(random, ground)}]`),
  inWords("link-not-read", "a space in the address", (random, ground) => `the [${random.word()} guide](${nowhere(random, ground)} guide)`),
  asBlock("link-not-read", "an open bracket", (random, ground) => `Read the [${random.word()} guide](${somePage(random, ground)} before you start.`),
  asBlock("repeated-definition", "other capitals", (random, ground) => repeatedDefinition(random, ground), { at: 3 }),
  asBlock("unused-definition", "alone", (random, ground) => `[${random.word()}]: ${somePage(random, ground)}`),
  { ...inWords("broken-link", "in an item", (random, ground) => `[${random.word()} guide](../${random.word()}/${nowhere(random, ground).slice(-8)})`, { where: within.prose }) },
];

const definition = (name: string, address: string): string => `Read the [${name}] before you start.\n\n[${name}]: ${address}`;

const repeatedDefinition = (random: Random, ground: Ground): string => {
  const name = random.word();
  return `${definition(name, somePage(random, ground))}\n[${name.toUpperCase()}]: ${ground.address("index.md")}`;
};

const around = (image: string | undefined, address: string): string | undefined => image && `[![A plan](${image})](${address})`;

const sameAddressAsWords = (address: string): string => `the guide [${address}](${address})`;

/** Two links with the same words to different pages. */
function sameWords(random: Random, ground: Ground): string | undefined {
  const [one, other] = [somePage(random, ground), somePage(random, ground)];
  const words = `${random.word()} guide`;
  return one === other ? undefined : `Read the [${words}](${one}).\n\nRead the [${words}](${other}).`;
}

function otherCase(random: Random, address: string): string | undefined {
  const other = inOtherCase(address);
  return other === address ? undefined : `the [${random.word()} guide](${other})`;
}

function otherCaseImage(address: string | undefined): string | undefined {
  const other = address?.replace(/\.\w+$/, (ending) => ending.toUpperCase());
  return other === address || other === undefined ? undefined : `![A plan](${other})`;
}

/** A page that is not published, and a link to it from another. */
function linkToUnpublished(page: Parameters<Mutator["plant"]>[0], random: Random, ground: Ground): Plant | undefined {
  const name = random.word();
  const link = inWords("link-to-unpublished", "", `the [${name} guide](${ground.manual.settings.basePath}${name})`).plant(page, random, ground);
  return link && { ...link, files: { ...link.files, [`${name}.md`]: soundPage(ground, `About ${name}`, { front: "published: false\n" }) } };
}
