"use client";
import type { TextKind } from "../../domain/review/facts.ts";
import { statusSchema } from "../api/answers.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useNames } from "../api/use-names.ts";

/** What the reviewers asked to change, in their own words. */
export function SentBackComment({ kind, id }: { kind: TextKind; id: number }) {
  const specialty = useNames("specialties");
  const { value: status } = useAnswer(`/${kind}/${id}/status`, statusSchema);
  const asked = (status?.reviews ?? []).filter(
    (review) => review.verdict === "request-changes" && review.revision === status?.revision,
  );
  return asked.map((review) => (
    <p key={`${review.specialty}${review.createdAt}`} className="kz-comment">
      {review.comment}{" "}
      <small>
        {review.reviewer}（{specialty(review.specialty)}）
      </small>
    </p>
  ));
}
