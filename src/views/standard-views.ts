import type { Edition, Point } from "../standard/editions.ts";
import type { Page } from "../pages/page.ts";
import { idBelowText } from "../pages/section-ids.ts";
import { articleOf, pointItem } from "./article.ts";
import type { ViewContext } from "./context.ts";
import { linkTo, listItemOf, sectionsByCategory } from "./lists.ts";
import type { LinkView, NumberedItem, PointView, StandardSupportView, StandardView } from "./view.ts";

/** An edition of the Service Standard; its points are listed unless its own text holds them. */
export function standardView({ page, points, supporting }: Edition, context: ViewContext): StandardView {
  return {
    layout: "standard",
    ...articleOf(page, context),
    standardPoints: points.filter((point) => point.page).map((point) => pointItem(point, context)),
    supporting: supporting.map((each) => listItemOf(each, context)),
  };
}

/** A point with the guidance that helps to meet it, and the points before and after. */
export function pointView(page: Page, point: Point, edition: Edition, context: ViewContext): PointView {
  const at = edition.points.indexOf(point);
  const neighbour = (other: Point | undefined): LinkView | undefined =>
    other && { text: `${other.number}. ${other.title}`, url: context.addresses.page(other.url, other.fragment) };
  const previous = neighbour(edition.points[at - 1]);
  const next = neighbour(edition.points[at + 1]);
  return {
    layout: "point",
    ...articleOf(page, context),
    title: point.title,
    number: point.number,
    standard: linkTo(edition.page, context),
    guidance: sectionsByCategory(context.guidanceFor.get(page) ?? [], context, { idOf: idBelowText }),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}

/** A page that explains how the Standard is applied, beside its fellows. */
export function standardSupportView(page: Page, edition: Edition | undefined, context: ViewContext): StandardSupportView {
  const supporting = (edition?.supporting ?? [page]).map(
    (each, index): NumberedItem => ({ number: index + 1, title: each.title, url: context.addresses.page(each.url), current: each === page }),
  );
  return { layout: "standard-support", ...articleOf(page, context), supporting };
}
