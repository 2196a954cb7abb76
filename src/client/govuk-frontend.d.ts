/** The little of GOV.UK Frontend's scripts that pages use; the package ships no types. */
declare module "govuk-frontend" {
  /** A component that starts on the element it is given. */
  interface ComponentClass {
    new ($root: Element | null): object;
    readonly moduleName: string;
  }

  export const Button: ComponentClass;
  export const ServiceNavigation: ComponentClass;
  export const SkipLink: ComponentClass;

  /** Starts a component on each of its elements of the page. */
  export function createAll(component: ComponentClass): readonly object[];
}
