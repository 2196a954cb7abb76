import { BlockList, isIP } from "node:net";
import { whoCanOpen } from "../links/private-host.ts";

/** Networks that are not the public web, as the registries of special addresses list them. */
const special = [
  "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
  "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
  "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
];

const familyOf = (number: string): "ipv4" | "ipv6" => (isIP(number) === 6 ? "ipv6" : "ipv4");

const closed = closedNetworks();

function closedNetworks(): BlockList {
  const list = new BlockList();
  for (const network of special) {
    const [start = "", bits] = network.split("/");
    list.addSubnet(start, Number(bits), familyOf(start));
  }
  return list;
}

/** Whether a number of the internet belongs to the public web; addresses that hold another one inside are judged by that, or refused. */
export function isPublicNumber(number: string): boolean {
  const inner = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(number)?.[1] ?? number;
  return isIP(inner) !== 0 && !/^::ffff:/i.test(inner) && !closed.check(inner, familyOf(inner));
}

/** Whether an address may be asked: one of the web, on a host that anyone may reach, with no name or password in it. Content comes from strangers, and must not make this computer ask its own network. */
export function mayAsk(address: string): boolean {
  if (!URL.canParse(address)) return false;
  // The parser spells numbers in one way, so `http://2130706433/` and `http://0x7f.1/` are 127.0.0.1 from here on.
  const { protocol, hostname, username, password } = new URL(address);
  if ((protocol !== "http:" && protocol !== "https:") || username !== "" || password !== "") return false;
  const host = hostname.replace(/\.+$/, "");
  const number = host.replace(/^\[|\]$/g, "");
  if (isIP(number) !== 0) return isPublicNumber(number);
  const audience = whoCanOpen(`${protocol}//${host}/`);
  return audience === undefined || audience === "preview";
}
