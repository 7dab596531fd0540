import type { WordSets } from "../../rule.ts";
import { words } from "../words.ts";

/** Groups of whom much is said, and what is said of them. */
export const englishGroups: WordSets = {
  /** Families and parents of whom much is said as of all. */
  unusualFamily: words(`
    single mother+|single mum+|single mom+|single parent+|single father+|single dad+|lone parent+|lone mother+|
    lone mum+|solo mum+|solo mother+|divorced parents|divorced mothers|divorced mums|unmarried couples|unmarried parents|
    same-sex couples|same-sex parents|gay couples|gay parents|lesbian couples|two mums|two dads|two mothers|two fathers|
    adopted children|adopted child|adopted babies|adoptive parents|adoptive mothers|adoptive families|foster children|
    foster child|foster parents|stepfamilies|stepmother+|stepfather+|step-parents|stepparents|stepchildren|
    one-parent families|one-parent homes|single-parent families|single-parent homes|children of divorce|
    children of single parents|children of single mothers|children of unmarried parents|donor-conceived children|ivf babies|two women|two men|one parent alone
  `),
  saidOfAll: words(`
    are more|are less|are always|are never|are rarely|are seldom|are bound to|are likely|are known|
    are not as|are not really|are harder|are spoilt|are spoiled|always|never|rarely|seldom|
    will always|will never|can never|cannot|can't|could never|do not really|don't really|lack|struggle|miss|
    find it hard|grow up|end up|turn out|become|suffer|fail|may have trouble|may struggle|may lack|is likely|is never|
    is always|is bound to
  `),
  /** Parents and children marked by health, means, age or origin. */
  marked: words(`
    depressed mothers|depressed parents|depressed mums|depressed fathers|depressed women|anxious mothers|anxious parents|
    disabled parents|disabled mothers|disabled people|disabled children|deaf parents|blind parents|deaf children|
    autistic children|autistic people|autistic parents|autistic child|disabled child|disabled baby|foreign mothers|foreign parents|
    foreign families|foreign women|foreign children|immigrants|immigrant families|immigrant mothers|refugees|migrants|migrant families|
    young mothers|young mums|young parents|young fathers|teenage parents|teen parents|teenage fathers|parents on benefits|families on benefits|people on benefits|mothers on benefits|
    jobless parents|unemployed fathers|unemployed parents|working-class parents|uneducated mothers|drug users|smokers|
    parents with depression|mothers with depression|people with depression|parents with a disability|parents with disabilities|
    mothers in prison|women who drink|mothers who drink|parents who drink|mothers who smoke|parents who smoke|premature babies|
    preemies|ivf children|children in care|foster kids|children with autism|child with autism|children with down's syndrome|
    child with down's syndrome|children with disabilities|child with a disability|large families|big families|
    people with schizophrenia|parents with schizophrenia|mothers with schizophrenia|people with mental health problems|mothers with mental health problems|
    the unemployed|the homeless|the mentally ill|asylum seekers|alcoholics|poor parents|addicts|drinkers|heavy mothers|people with mental illness|parents with mental illness|mothers with mental illness
  `),
  deficit: words(`
    a danger|dangerous|a burden|burden|burdens|unfit|incapable|not capable|cannot cope|can't cope|cannot look after|can't look after|
    cannot raise|can't raise|cannot be trusted|can't be trusted|should not have|shouldn't have|should not be|shouldn't be|
    make poor|make bad|make depressed|make unhappy|make sick|make fat|make nervous|make weak|make difficult|neglect|neglects|lazy|dirty|ignorant|do not understand|don't understand|do not know how|don't know how|
    do not care|don't care|not fit|a threat|irresponsible|harm their|hurt their|to blame|will never|can never|never learn|do not love|don't love|do not think|don't think|a disgrace|should be ashamed|
    never amount|unable to|no idea|violent|too many|a drain|hard to love|not quite right|damaged|do not deserve|don't deserve|
    never be normal|pity|tragic|unhappy|doomed|cannot be happy|can't be happy|do not belong|don't belong|set a bad example|
    second best|cannot love|can't love|not really|have no place|take advantage|always late|lack discipline|lack manners
  `),
};
