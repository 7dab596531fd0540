import type { WordSets } from "../../../language/rule.ts";
import { words } from "../../../language/rules/words.ts";

/** What tells to whom a sentence is said, and how a task is done. */
export const japaneseCues: WordSets = {
  /** Speaks to the reader: asks, invites, permits, or says "you". */
  reader: words(`
    あなた|ご自身|自分|ましょう|ください|下さい|ませんか|てみて|でみて|かまいません|おつかれさま|お疲れさま|ありがとう|てもいいの|ますか|ですか|でしょうか|しょうか|てよい
  `),
  /** A hand lent to somebody else's work. */
  help: words(`
    手伝う*|手つだう*|てつだう*|お手伝い|おてつだい|協力|きょうりょく|サポートし|サポートを|サポートも|サポートする|フォロー|助ける*|たすける*|手助け|手を貸す*|手をかす*|
    力を貸す*|応援|支える*|ささえる*|バックアップ|ヘルプ|参加し|参加する
  `),
  /** Somebody asks for it, or receives it as a favour. */
  asked: words(`
    もらう*|いただく*|てくれ|でくれ|てくださ|お願い|おねがい|頼む*|たのむ*
  `),
  /** Hands a task over. */
  entrusted: words(`
    任せる*|まかせる*|ゆだねる*|バトンタッチ|に渡す*
  `),
  /** Undoes what was said before it in the clause. */
  denial: words(`
    ではありません|じゃありません|ではない|じゃない|ではなく|じゃなく|とはかぎりません|とは限りません|わけではありません|わけではない|必要はありません|ないでください|ないで下さい
  `),
};
