/** The options of the combobox that are used; the package ships no types. */
declare module "accessible-autocomplete" {
  interface AutocompleteOptions<Item> {
    readonly element: Element;
    readonly id: string;
    readonly name: string;
    readonly minLength: number;
    readonly autoselect: boolean;
    readonly confirmOnBlur: boolean;
    readonly displayMenu: "inline" | "overlay";
    readonly showNoOptionsFound: boolean;
    readonly inputClasses: string;
    readonly menuAttributes: Readonly<Record<string, string>>;
    source(query: string, populate: (items: readonly Item[]) => void): void;
    onConfirm(item: Item | undefined): void;
    /** `suggestion` is set as HTML. */
    readonly templates: { inputValue(item: Item | undefined): string; suggestion(item: Item): string };
    tAssistiveHint(): string;
    tStatusQueryTooShort(minLength: number): string;
    tStatusNoResults(): string;
    tStatusSelectedOption(option: string, length: number, index: number): string;
    tStatusResults(length: number, selected: string): string;
  }

  /** Puts a combobox into an element. */
  export default function accessibleAutocomplete<Item>(options: AutocompleteOptions<Item>): void;
}
