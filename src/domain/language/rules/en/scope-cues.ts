import type { ScopeCues } from "../../scope.ts";

const talk =
  "(word|words|phrase|phrases|term|terms|label|labels|expression|saying|slogan|slogans|idea|ideas|notion|myth|myths|belief|beliefs|claim|claims|stereotype|stereotypes|cliché|cliche|comment|comments|remark|remarks|advice|language|nickname|expectation|expectations|assumption|message)";

/** What takes the force out of English words: quotation with comment, naming, denial. */
export const englishCues: ScopeCues = {
  mention: [
    talk,
    "{drop}",
    "(say|says|said|saying|tell|tells|told|telling|call|calls|called|hear|hears|heard|hearing|write|writing|read) ..14 {hurt}",
    "{hurt} ..14 (say|says|said|saying|tell|tells|told|call|calls|called|hear|hears|heard|hearing)",
    "(rather than|instead of|not|no longer|do not|don't|never|avoid) ..4 (say|call|write|use)?",
    "(if|when) (anyone|someone|people|somebody|relatives|others|you hear|you are told) ..6 (say|says|tell|tells|call|calls|told|hear)",
  ],
  naming: [
    "(is|are|was) ..3 (outdated|old-fashioned|a myth|a label|a word|a term|out of date)",
    "(as a|is a) (word|term|label|phrase)",
  ],
  denial: [
    "(is|are|was|were) ..2 (outdated|old-fashioned|out of date|a myth|myths|untrue|wrong|false|unfair|unhelpful|nonsense|a stereotype|stereotypes|no longer|not true|not needed|not the|a thing of the past|not a|not an|not)",
    "(has|have) (no|never|long) ..2 (evidence|basis|science|support|been|gone|scientific)",
    "(does not|doesn't|do not|don't) (exist|hold|apply|matter|mean|make)",
    "(, not|rather than) ..2 (helpers|helper|a helper|a favour|favour|visitors|guests|babysitters|assistants)",
    "{drop}",
  ],
  warning: [
    "(not|never|isn't|aren't|doesn't|don't|wasn't|nor|hardly|neither|without) ..1 (being|a|an|the|just|only|about|have to be|need to be|to be|try to be|be|expected to be|required to be|mean|necessarily|make you|makes you|say|call|use|as|because)?",
    "(no such thing as|no need to|no need for|nobody needs|no one needs|nobody has to|need not|needn't|does not have to|do not have to|don't have to|doesn't have to|don't need to|do not need to|does not need to|not expected to) ..3 (be|be a|be the|become|have|have a)?",
    `(the|this|that|an|any|old|common|of the|there is no|reject|rejects|challenge|question|ignore) ..1 ${talk} ..2 (that|of|about|like|such as|,|:)?`,
    "(rather than|instead of|stop saying|avoid saying|avoid calling|try not to|avoid|forget about|nothing to do with|regardless of|whether or not|moved past|no longer) ..2 (say|saying|a|the|an)?",
    "(nobody|no one|none of us|few of us) ..3 (is|has to be|needs to be|needs|is a|are)",
    "(not) ..3",
  ],
};

/** Words of the cues that need a name of their own. */
export const englishCueSets = {
  drop: ["outdated", "old-fashioned", "out of date", "a myth", "unhelpful", "hurtful", "is hurtful", "no evidence", "not true", "isn't true", "is untrue", "nonsense", "unfair", "long gone", "no basis", "not based on", "avoid", "try not to say", "better not", "a stereotype", "let go of", "moved on from", "retire the", "say instead", "we say", "is now called", "are now called", "is banned", "thing of the past", "no longer use", "no longer used", "has been replaced", "was replaced", "rephrase", "leave out", "please say", "doubt", "wrong to", "stings", "sting", "pressure"],
  hurt: ["hurt", "hurts", "hurtful", "sad", "upset", "upsetting", "guilty", "pressure", "pressured", "small", "ashamed", "tired of", "sick of", "lonely", "alone", "judged", "you can", "it is fine", "it is ok", "it's ok", "walk away", "change the subject", "ignore", "smile and", "feel", "feels", "felt", "stop", "do not", "don't", "try not", "not have to listen"],
};
