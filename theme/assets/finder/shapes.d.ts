// Made by `python -m tools.script_types` from generator/export/finder/shapes.py.

export interface AllOf {
  all: Array<Leaf | AllOf | AnyOf | NotOf>;
}

export interface Amount {
  zh: string;
  en: string;
  figure: string;
  role: "target" | "standard" | "increase" | "baseline" | "funding" | "limit" | "share";
  purpose: "target" | "entitlement" | "line" | "eligibility" | "requirement" | "money" | "background";
  label: Text;
  remark: Text | null;
  document: string;
  clause: string;
}

export interface AnyOf {
  any: Array<Leaf | AllOf | AnyOf | NotOf>;
}

export interface Audience {
  id: string;
  name: Text;
  asks: Array<"me" | "child" | "cared-for" | "organisation">;
}

export interface Benefit {
  id: string;
  benefit: string;
  place: string;
  programme: Programme;
  audience: Array<string>;
  for: "person" | "household" | "organisation";
  title: Text;
  summary: Text;
  headline: Headline | null;
  works: boolean;
  open_to_all: boolean;
  rule: Leaf | AllOf | AnyOf | NotOf | null;
  already: string | null;
  open: boolean;
  also_required: Array<Requirement>;
  amount_stated: boolean;
  amounts: Array<Amount>;
  unstated: Array<Text>;
  from: string | null;
  until: string | null;
  runs_on: RunsOn | null;
  route: string | null;
  apply: Text | null;
  leads: Array<Text>;
  offices: Array<string>;
  beside: Array<Beside>;
  document: string;
  clause: string;
}

export interface Beside {
  id: string;
  place: string;
  title: Text;
  programme: Programme;
  amounts: Array<Amount>;
  unstated: Array<Text>;
  from: string | null;
  until: string | null;
  document: string;
  clause: string;
}

export interface Between {
  at_least: number | null;
  below: number | null;
}

export interface Document {
  short: Text;
  title: Text;
  path: string;
}

export interface Fact {
  id: string;
  kind: "number" | "boolean" | "choice" | "choices" | "date";
  unit: UnitName | null;
  min: number | null;
  max: number | null;
  step: number | null;
  years_before: number | null;
  years_after: number | null;
  asks: Array<"me" | "child" | "cared-for" | "organisation">;
  question: Text;
  question_to: Record<string, Text>;
  why: Text;
  options: Array<Option>;
  when_true: Text | null;
  when_false: Text | null;
  moment: string | null;
  opening: boolean;
  implies: Array<Implied>;
}

export interface Headline {
  zh: string;
  en: string;
  place: string;
}

export interface Implied {
  operator: string;
  value: boolean | number | string | Array<string>;
  then: Record<string, boolean | number | string | Between>;
}

export interface Index {
  version: 1;
  places: Array<Place>;
  facts: Array<Fact>;
  audiences: Array<Audience>;
}

export interface Leaf {
  fact: string;
  operator: "is" | "one_of" | "below" | "at_least" | "at_most" | "over" | "on_or_after" | "before" | "on_or_before" | "after";
  value: boolean | number | string | Array<string>;
  document: string | null;
  clause: string | null;
  worked_out: Text | null;
}

export interface NotOf {
  not: Leaf | AllOf | AnyOf | NotOf;
}

export interface Noun {
  one: string;
  other: string;
}

export interface Office {
  place: string;
  body: Text;
  name: Text;
  phone: string;
  document: string;
  clause: string;
}

export interface Option {
  id: string;
  name: Text;
  asks: Array<"me" | "child" | "cared-for" | "organisation">;
}

export interface Place {
  id: string;
  name: Text;
  whole: Text;
  parents: Array<string>;
  years: Array<number>;
  files: Record<string, string>;
}

export interface PlaceFile {
  version: 1;
  place: string;
  name: Text;
  year: number;
  plans: Array<Plan>;
  not_held: Text | null;
  documents: Record<string, Document>;
  routes: Record<string, Route>;
  offices: Record<string, Office>;
  benefits: Array<Benefit>;
  silent: Array<Silent>;
  clauses: Record<string, string>;
}

export interface Plan {
  id: string;
  place: string;
  name: Text;
  title: Text;
  path: string;
  incomplete: Text | null;
}

export interface Programme {
  title: Text;
  path: string;
}

export interface Requirement {
  zh: string;
  en: string;
  document: string;
  clause: string;
}

export interface Route {
  title: Text;
  who: Text;
  where: Text;
  steps: Array<RouteLine>;
  bring: Array<RouteLine>;
  reviewed_by: Text | null;
  paid: Text | null;
  document: string;
  clause: string;
}

export interface RouteLine {
  zh: string;
  en: string;
  clause: string | null;
}

export interface RunsOn {
  zh: string;
  en: string;
  until: string;
}

export interface Silent {
  year: number;
  benefits: Array<Benefit>;
}

export interface Text {
  zh: string;
  en: string;
}

export interface UnitName {
  zh: string;
  en: Noun;
}
