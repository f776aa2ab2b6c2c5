/** English words that show where a name begins and ends. Lower case. */
export const MENDING_EN = {
  /** Begin sentences with a capital and are no part of a name that follows. */
  opener: `but yet and or nor so though although while when whenever if unless because since after before as for in on at to with without by from of about against among between during despite until under
over into through throughout within across behind beyond besides except like unlike near off onto toward towards upon via following including according however still meanwhile moreover furthermore then thus hence
instead later once even only also both neither either whether what why how who where which whose that this these those there here now today yesterday tomorrow tonight perhaps maybe indeed again nevertheless nonetheless
otherwise therefore consequently finally eventually initially originally recently earlier previously suddenly similarly likewise ironically reportedly apparently allegedly clearly certainly some several many most all
every each another other such his her its their our my your did does do is are was were has have had could would should might must not no yes just ask asked let see perhaps
first second third fourth fifth last next ever never always often sometimes rather quite very too more less much according moments months weeks days years monday tuesday wednesday thursday friday saturday sunday january february march april
june july august september october november december`,
  /** Told before a person's name, no part of it. */
  title: `mr mr. mrs mrs. ms ms. dr dr. prof prof. president vice vice-president chairman chairwoman chairperson secretary minister director deputy senator sen sen. congressman congresswoman representative rep rep. governor gov gov.
mayor ambassador commissioner inspector superintendent detective sergeant sgt sgt. lieutenant lt lt. captain capt capt. colonel col col. general gen gen. admiral adm adm. brigadier commander judge justice prosecutor
professor attorney spokesman spokeswoman chancellor premier messrs messrs.`,
  /** End a compound that begins with a name: "Dalgaard-led", "Lagos-based"; and what a lost dash has glued on: "Volk-in". */
  glued: `and in for or about based led related backed affiliated linked born controlled inspired run held style wide trained owned sponsored funded the with then was is at on to from by as a an who which that era like
level supported occupied dominated made built bound allied aligned educated appointed where when but had has were are his her he she it they one began not including also would could did said`,
  /** Stand after a body's name as its noun in lower case and belong to it: "Olvar police". */
  tail: `government army police navy ministry parliament university airport mosque camp club court council bank church group party hospital school college institute museum province district valley river region county embassy consulate
prison bridge street square port harbour station island islands islamic desert mountains lake sea bay park hotel road lane avenue beach forest farm village town city palace castle tower border coast peninsula`,
  /** Persons whose office is named by what they look after: "Secretary of Defense Volk". */
  officer: `secretary undersecretary under-secretary subsecretary minister ministers minister-designate secretaries`,
  /** What such an office looks after. */
  portfolio: `state defense defence navy army war interior justice health education finance finances treasury commerce labor labour agriculture energy transport transportation trade industry environment culture housing
information planning affairs security economy tourism sport sports communications immigration development`,
  /** With a number or alone, a place in a paper, no name. */
  reference: `ibid ibid. id id. page pages p p. pp pp. table tables figure figures fig fig. volume volumes vol vol. appendix appendices chapter chapters section sections annex exhibit paragraph article note notes footnote level part see item`,
} as const;
