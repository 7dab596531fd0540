"use client";
import { ruleIssueWording } from "../../domain/language/rule-set/rule-issue.ts";
import type { ShownTrial, TriedFinding } from "../api/rule-set-answers.ts";
import { useNames } from "../api/use-names.ts";
import { useLanguage, useSay } from "../use-say.ts";
import { severityWords, words, type Words } from "../words.ts";
import { ruleSetWords } from "../words/rule-set-words.ts";

/** What a trial found: examples that fail, figures, and findings that would come and go. */
export function TrialResult({ trial }: { trial: ShownTrial }) {
  const say = useSay();
  const language = useLanguage();
  const { examples, development, corpus } = trial;
  const { fresh, gone } = corpus.counts;
  return (
    <div className="kz-note">
      <p role="status">
        <strong>{say(ruleSetWords.difference(fresh, gone))}</strong>{" "}
        {say(ruleSetWords.overTexts(corpus.texts))}
      </p>
      <FindingList title={ruleSetWords.fresh} findings={corpus.fresh} all={fresh} />
      <FindingList title={ruleSetWords.gone} findings={corpus.gone} all={gone} />
      {examples.failing.length === 0 ? (
        <p>{say(ruleSetWords.examplesPass(examples.count))}</p>
      ) : (
        <>
          <p>{say(ruleSetWords.examplesFail)}</p>
          <ul className="kz-list">
            {examples.failing.map((issue, index) => (
              <li key={index}>
                {"rule" in issue && <RuleLink rule={issue.rule} />}{" "}
                {ruleIssueWording(issue, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="kz-scroll">
        <table className="kz-table">
          <caption>{say(ruleSetWords.development)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(ruleSetWords.language)}</th>
              <th scope="col">{say(ruleSetWords.precision)}</th>
              <th scope="col">{say(ruleSetWords.recall)}</th>
              <th scope="col">F1</th>
            </tr>
          </thead>
          <tbody>
            {development.map(({ language: of, tried, active }) => (
              <tr key={of}>
                <th scope="row">{say(ruleSetWords.languages[of])}</th>
                {(["precision", "recall", "f1"] as const).map((figure) => (
                  <td key={figure}>{figureOf(tried[figure], active[figure])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** A rule by its id; only rules that the panel keeps have a page. */
export function RuleLink({ rule }: { rule: string }) {
  return /^(ja|en)-/.test(rule) ? <a href={`/admin/collections/rules/${rule}`}>{rule}</a> : rule;
}

interface FindingListProps {
  title: Words;
  findings: readonly TriedFinding[];
  all: number;
}

function FindingList({ title, findings, all }: FindingListProps) {
  const say = useSay();
  const localeName = useNames("locales");
  if (findings.length === 0) return null;
  return (
    <details>
      <summary>
        {say(title)} {say(words.items(all))}
        {all > findings.length && ` ${say(ruleSetWords.firstOnly(findings.length))}`}
      </summary>
      <ul className="kz-list">
        {findings.map(({ kind, id, key, locale, rule, severity, sentence, text }, index) => (
          <li key={index}>
            <q>{sentence}</q>
            <br />
            <small>
              <mark>{text}</mark> · {say(severityWords[severity])} · <RuleLink rule={rule} /> ·{" "}
              <a href={`/admin/collections/${kind}/${id}`}>{key}</a> · {localeName(locale)}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}

function figureOf(tried: number, active: number): string {
  const percent = (share: number): string => (share * 100).toFixed(1);
  return tried === active ? percent(tried) : `${percent(active)} → ${percent(tried)}`;
}
