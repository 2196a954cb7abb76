import { expect, test } from "vitest";
import { styleOf } from "./style-of.ts";

test("dates in other styles are found, each with how to write it", () => {
  expect(styleOf("date-style", "From 1st January 2024, Jan 5, 2024, the 3rd of May, March 2nd, 4 Feb 2024, 01/02/2024, 5 June, 2024 and 07/08/24.")).toMatchInlineSnapshot(`
    [
      "5:6-5:22 The date "1st January 2024" is not in house style. Write "1 January 2024".",
      "5:24-5:35 The date "Jan 5, 2024" is not in house style. Write "5 January 2024".",
      "5:41-5:51 The date "3rd of May" is not in house style. Write "3 May".",
      "5:53-5:62 The date "March 2nd" is not in house style. Write "2 March".",
      "5:64-5:74 The date "4 Feb 2024" is not in house style. Write "4 February 2024".",
      "5:76-5:86 "01/02/2024" writes the month as a number. Write the month as a word, as in "1 January 2026".",
      "5:88-5:100 The date "5 June, 2024" is not in house style. Write "5 June 2024".",
      "5:105-5:113 "07/08/24" writes the month as a number. Write the month as a word, as in "1 January 2026".",
    ]
  `);
});

test("dates in house style, for computers, in tables, and numbers that are no dates are left alone", () => {
  const body = "From 1 January 2024 to 3 May. In May 2024, on 2024-01-02, version 1.2.2024.1, 24/7, 1/2/3 and 99/99/2024. May 5 people come? The 20th century. March 10 miles.\n\n| When |\n|---|\n| 3 Feb 2024 |";
  expect(styleOf("date-style", body)).toEqual([]);
});

test("times in other styles are found, each with how to write it", () => {
  expect(styleOf("time-style", "Open 9.30 AM to 5 pm, 10:00 a.m., 12pm, 12am, at 09:15, 17:30 and 1730 hrs.")).toMatchInlineSnapshot(`
    [
      "5:6-5:13 The time "9.30 AM" is not in house style. Write "9:30am".",
      "5:17-5:21 The time "5 pm" is not in house style. Write "5pm".",
      "5:23-5:33 The time "10:00 a.m." is not in house style. Write "10am".",
      "5:35-5:39 The time "12pm" is not in house style. Write "midday".",
      "5:41-5:45 The time "12am" is not in house style. Write "midnight".",
      "5:50-5:55 "09:15" is a time of the 24-hour clock. Write "9:15am".",
      "5:57-5:62 "17:30" is a time of the 24-hour clock. Write "5:30pm".",
      "5:67-5:75 "1730 hrs" is a time of the 24-hour clock. Write "5:30pm".",
    ]
  `);
});

test("times in house style, and other numbers with colons, are left alone", () => {
  expect(styleOf("time-style", "Open 9:30am to 5pm, midday and 10:00am. Version 10.15, a ratio of 3:20, chapter 5:12, 12:30:15 and 2024-05-06T17:30:00. I am 5 amps.")).toEqual([]);
  expect(styleOf("time-style", "## From 00:00 to 00:05\n\nText.\n\n## From 00:05 to 01:20\n\nText.")).toEqual([]);
});

test("numbers in other styles are found", () => {
  expect(styleOf("number-style", "We saw 25000 users, 20 per cent of £40000, 30 % of them, two million pages, fifteen offices and thirty-two towns.")).toMatchInlineSnapshot(`
    [
      "5:8-5:13 The number "25000" has no comma between its thousands. Write "25,000".",
      "5:22-5:32 "per cent" follows a number. Write "%" directly after the number.",
      "5:37-5:42 The number "40000" has no comma between its thousands. Write "40,000".",
      "5:45-5:48 There is a space between a number and its percent sign. Remove the space.",
      "5:58-5:69 The number "two million" is written in words. Write "2 million".",
      "5:77-5:84 The number "fifteen" is written in words. Write "15".",
      "5:97-5:107 The number "thirty-two" is written in words. Write "32".",
    ]
  `);
});

test("years, codes, small numbers and numbers that start a sentence are left alone", () => {
  expect(styleOf("number-style", "The 2024 users of port 8080 read RFC 7231. Two people met, one or two of them twice. Twenty came. 25% of 1,500 users in the twenties. The twentieth of twenty-first. Run 10000 by itself.")).toEqual([]);
});

test("sums of money in other styles are found", () => {
  expect(styleOf("money-style", "It cost £5m, $2.5bn, £20k and £30.00 each.")).toMatchInlineSnapshot(`
    [
      "5:9-5:12 The sum "£5m" ends with letters that stand for a number. Write "£5 million".",
      "5:14-5:20 The sum "$2.5bn" ends with letters that stand for a number. Write "$2.5 billion".",
      "5:22-5:26 The sum "£20k" ends with letters that stand for a number. Write "£20,000".",
      "5:31-5:37 The sum "£30.00" shows pence that are not there. Write "£30".",
    ]
  `);
});

test("sums in house style, and letters in tables, are left alone", () => {
  expect(styleOf("money-style", "It cost £5 million, £2.50, £30.005 and £20 by post.\n\n| Sum |\n|---|\n| £5m |")).toEqual([]);
});

test("a line between numbers that are counted is found", () => {
  expect(styleOf("range-style", "It takes 5-10 days, 2 – 3 people, £5–£10 and 1,000-2,000 users, from 9am-5pm.")).toMatchInlineSnapshot(`
    [
      "5:10-5:14 A line stands for "to" in "5-10". Write "5 to 10".",
      "5:21-5:26 A line stands for "to" in "2 – 3". Write "2 to 3".",
      "5:35-5:41 A line stands for "to" in "£5–£10". Write "£5 to £10".",
      "5:46-5:57 A line stands for "to" in "1,000-2,000". Write "1,000 to 2,000".",
      "5:70-5:77 A line stands for "to" in "9am-5pm". Write "9am to 5pm".",
    ]
  `);
});

test("references, standards, dates and sums with a minus are left alone", () => {
  expect(styleOf("range-style", "See ISO 27001-2, 2024-01-02, 0800-123-456 and section 3-4. The 7-9 split. Call 5-10-15 days.")).toEqual([]);
});
