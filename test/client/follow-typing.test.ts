import { expect, test } from "vitest";
import { followTyping } from "../../src/client/suggest/follow-typing.ts";

/** As much of a form as is looked at: a box, and who listens. */
function formWith(typed: string) {
  const box = { value: typed };
  const form = Object.assign(new EventTarget(), { querySelector: () => box }) as unknown as HTMLFormElement;
  const type = async (text: string): Promise<void> => {
    box.value = text;
    form.dispatchEvent(new Event("input"));
    await settled();
  };
  return { form, type };
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test("what is typed before and after is followed, but no beginning of a word under three letters, and nothing twice", async () => {
  const { form, type } = formWith("use");
  const followed: string[] = [];
  followTyping(form, (typed) => Promise.resolve(void followed.push(typed)));
  await settled();
  for (const text of ["user", "user ", "user r", "user re", "user res", "user res"]) await type(text);
  expect(followed).toEqual(["use", "user", "user res"]);
});

test("while the network is slow, letters are passed over, and the last ones come next", async () => {
  const { form, type } = formWith("");
  const followed: string[] = [];
  let arrive = (): void => undefined;
  followTyping(form, (typed) => {
    followed.push(typed);
    return new Promise((resolve) => (arrive = resolve));
  });
  for (const text of ["res", "rese", "resea", "resear"]) await type(text);
  expect(followed).toEqual(["res"]);
  arrive();
  await settled();
  expect(followed).toEqual(["res", "resear"]);
});

test("once something could not be loaded, nothing more is tried", async () => {
  const { form, type } = formWith("");
  const followed: string[] = [];
  followTyping(form, (typed) => {
    followed.push(typed);
    return Promise.reject(new Error("no network"));
  });
  for (const text of ["res", "rese"]) await type(text);
  expect(followed).toEqual(["res"]);
});
