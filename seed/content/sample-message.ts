/**
 * A sample message as the seed plays it through the actions; `text` is the plain form (paragraphs joined by "\n\n",
 * ruby as 漢字（かんじ）). Exactly one of `day` and `anniversary` is set; a missing audience means "everyone".
 */
export type SampleMessage = {
  day?: number;
  anniversary?: number;
  audience?: "everyone" | "birth-parent" | "partner" | "grandparents";
  title: string;
  text: string;
  topics: readonly string[];
  assumesLiveBirth: boolean;
  assumesSingleBaby: boolean;
  source: { title: string; url: string };
  en?: { title: string; text: string };
  easy?: { title: string; text: string };
};
