import { quoted } from "../../text/printable.ts";
import { linkRule } from "../link-rule.ts";

/** Addresses that ask for a work account: shared files, mailboxes, chats, boards. SharePoint's sharing links, which may be open to all, are not among them. */
const forColleagues: readonly { readonly what: string; readonly address: RegExp }[] = [
  { what: "a file or site in SharePoint or OneDrive", address: /^https?:\/\/[\w-]+\.sharepoint\.com\/(?!:[a-z]:\/[gs]\/)/i },
  { what: "a mailbox", address: /^https?:\/\/(?:outlook\.office(?:365)?\.com\/(?:mail|owa)|outlook\.live\.com\/mail|mail\.google\.com\/mail)\//i },
  { what: "a chat or meeting in Teams", address: /^https?:\/\/teams\.microsoft\.com\/l\/(?:message|chat|channel|team)\//i },
  { what: "a chat in Slack", address: /^https?:\/\/(?:[\w-]+\.slack\.com\/(?:archives|messages|team)\/|app\.slack\.com\/client\/)/i },
  { what: "a file that its authors edit in Google Docs", address: /^https?:\/\/docs\.google\.com\/(?:a\/[\w.-]+\/)?(?:document|spreadsheets|presentation|forms|drawings)\/(?:u\/\d\/)?d\/(?!e\/)[^/?#]+\/edit(?:[?#]|$)/i },
  { what: "a page in Confluence or Jira", address: /^https?:\/\/[\w-]+\.atlassian\.net\/(?:wiki|browse|jira)\//i },
  { what: "a board in Miro", address: /^https?:\/\/(?:www\.)?miro\.com\/app\/board\//i },
];

/** A link leads to what every reader can open. */
export const linkForColleagues = linkRule("link-for-colleagues", () => ({ link: { href }, target }) => {
  if (target.kind !== "external") return undefined;
  const found = forColleagues.find(({ address }) => address.test(href));
  return found && { message: `${quoted(href)} leads to ${found.what}, which only people with an account there can open`, fix: "Link to a page that every reader can open, or remove the link." };
});
