import { parseLabelledRows, type LabelledRow } from "../labelled-rows.ts";

/** Sentences that people have judged, against which a rule set is tried: 60 Japanese, 40 English. */
export function developmentSet(): LabelledRow[] {
  return parseLabelledRows(table);
}

/** The rows of tests/domain/language/dev.tsv; the columns are those of `labelled-rows.ts`. */
const table = `id	lang	label	category	span	sentence	note
DJA001	ja	problem	marital_hierarchy	嫁	嫁という立場だと、義父母に言いにくいこともありますよね。	
DJA002	ja	clean	ok_both_parents		父親が育休をとったときの給付金は、ハローワークで手続きします。	
DJA003	ja	problem	marital_hierarchy	ご主人	ご主人の勤務先に、扶養の手続きを確認しておきましょう。	
DJA004	ja	clean	ok_help		友だちや近所の人に、買い物を手伝ってもらいましょう。	
DJA005	ja	clean	ok_refute		母乳かミルクかで、愛情の深さは変わりません。	
DJA006	ja	clean	ok_homograph		主人公が旅に出るお話は、3歳ごろから楽しめます。	
DJA007	ja	clean	ok_medical		さらしやガードルは、おなかの大きくなった人の腰を支えます。	
DJA008	ja	problem	role_assumption	たいていお母さんが書くもの	園の連絡帳は、たいていお母さんが書くもの。文面に迷ったら、体調と食欲だけでも十分です。	implicit
DJA009	ja	problem	role_assumption	お弁当はお母さんの担当	遠足のお弁当はお母さんの担当。前の晩に下ごしらえをしておくと楽です。	料理=母
DJA010	ja	problem	child_stereotype	男のくせに	ころんで泣くたびに、男のくせにと思ってしまう日もありますね。	
DJA011	ja	problem	mother_pressure	3歳までは母親がそばに	3歳までは母親がそばにいてあげるのが、子どもの幸せです。	
DJA012	ja	problem	father_helper	帰宅した父親の楽しみ	歯みがきや着替えは日中に。絵本の時間は、帰宅した父親の楽しみにとっておきましょう。	implicit
DJA013	ja	problem	father_helper	お父さんでもかんたんに	お父さんでもかんたんにできる、着替えのコツを紹介します。	でも
DJA014	ja	problem	stigma_deficit	虐待する親	虐待する親は、ひとりで抱えこんでいることが多いのです。	
DJA015	ja	clean	ok_family		叩いてしまった、どなってしまった。そんな日は電話で話しませんか。	
DJA016	ja	clean	ok_refute		育児を「協力」と呼ぶのはやめよう、という声も父親たちから出ています。	
DJA017	ja	problem	mother_pressure	よい母親	よい母親になるために、毎日の絵本をかかさないようにしましょう。	
DJA018	ja	clean	ok_help		洗濯物をたたむお手伝いは、2歳ごろから楽しめます。	
DJA019	ja	problem	mother_pressure	やっぱり母乳がいちばん	体重が増えないときも、やっぱり母乳がいちばん。あきらめずに続けて。	
DJA020	ja	clean	ok_both_parents		母親も父親も、眠れない日が続くときは受診を考えましょう。	
DJA021	ja	problem	child_stereotype	女の子らしく	髪がのびてきたら、女の子らしくリボンを結んであげましょう。	
DJA022	ja	clean	ok_medical		母乳バッグは、冷凍庫で約3か月保存できます。	
DJA023	ja	problem	stigma_deficit	かわいそうな子	早く生まれたかわいそうな子だからこそ、たくさん抱っこしてあげたいものです。	憐れみ
DJA024	ja	clean	ok_help		工事のため、断水にご協力ください。	
DJA025	ja	clean	ok_both_parents		お父さん、はじめての沐浴はどうでしたか。	
DJA026	ja	clean	ok_family		ステップファミリーの集まりが、市民センターで開かれます。	
DJA027	ja	clean	ok_homograph		普通の歯みがき粉を使うのは、うがいができてからにしましょう。	
DJA028	ja	clean	ok_refute		「男のくせに」という言い方は、子どもの心に残ります。避けましょう。	
DJA029	ja	problem	child_stereotype	男の子は泣かないもの	男の子は泣かないもの、と注射の前に言い聞かせておきましょう。	
DJA030	ja	problem	role_assumption	ママへのごほうび	一日の終わりに、甘いものをひと口。ママへのごほうびです。	読者=ママ
DJA031	ja	clean	ok_proper_name		母の日に、写真立てを作る工作会を開きます。	
DJA032	ja	clean	ok_medical		婦人科で使う薬の中には、授乳中に飲めるものもあります。	
DJA033	ja	clean	ok_homograph		奥歯が生えてくると、食べられるものが増えます。	奥
DJA034	ja	clean	ok_proper_name		転入したら、母子健康手帳の別冊を新しい市の窓口で交換します。	
DJA035	ja	problem	job_title	助産婦さん	おっぱいのケアは、病院の助産婦さんにたずねてみましょう。	
DJA036	ja	problem	father_helper	イクメンデビュー	だっこひもを選んで、いよいよイクメンデビューですね。	
DJA037	ja	clean	ok_refute		「ママなら当たり前」と言われて苦しくなったら、その場を離れてもいいのです。	
DJA038	ja	clean	ok_both_parents		抱っこの係と家事の係を、一日おきに入れかえてみませんか。	
DJA039	ja	clean	ok_medical		女の子の赤ちゃんに、少量の出血が見られることがあります。	身体
DJA040	ja	clean	ok_both_parents		パパが寝かしつけ、ママが洗い物。次の日は逆、という家庭もあります。	
DJA041	ja	problem	job_title	父兄会	春の父兄会の日程が決まりました。	
DJA042	ja	clean	ok_homograph		まな板の水気をしっかりふき、手を抜かずに洗いましょう。	励まし・衛生
DJA043	ja	problem	family_exclusion	ほんとうの親	養子に迎えた子にも、いつかほんとうの親のことを話す日がきます。	
DJA044	ja	problem	family_exclusion	父親のいない家庭	父親のいない家庭では、男性とふれあう機会をつくりましょう。	
DJA045	ja	problem	father_helper	旦那さんが協力的だと	旦那さんが協力的だと、夜の授乳もぐんと楽になります。	協力的
DJA046	ja	problem	role_assumption	会社勤めのパパに代わって	会社勤めのパパに代わって、平日の通院は計画的に。	通院=母の前提
DJA047	ja	problem	marital_hierarchy	良妻賢母	良妻賢母をめざして、少しずつ家事にも慣れていきましょう。	
DJA048	ja	clean	ok_medical		次の妊婦健診では、母体と赤ちゃんの体重をはかります。	
DJA049	ja	clean	ok_homograph		父島や母島へ旅行するときは、船酔いにご注意ください。	地名
DJA050	ja	clean	ok_proper_name		厚生労働省の「イクメンプロジェクト」の資料が参考になります。	固有名
DJA051	ja	problem	mother_pressure	お産が軽かった	お産が軽かった人は、動きだすのも早いようです。	お産の軽重
DJA052	ja	problem	father_helper	パパも、たまにはお手伝いを	週末はパパも、たまにはお手伝いを。ゴミ出しからでもかまいません。	
DJA053	ja	clean	ok_medical		お母さんの骨盤は、出産に向けて少しずつゆるんできます。	
DJA054	ja	clean	ok_refute		「三歳までは母の手で」という説に、科学的な裏づけはありません。	
DJA055	ja	problem	role_assumption	里帰りして、おばあちゃんに	産後は里帰りして、おばあちゃんに食事を作ってもらう人がほとんどです。	里帰りの一般化
DJA056	ja	problem	role_assumption	家計をやりくりする奥さま方	家計をやりくりする奥さま方へ、出産費用の制度をご紹介します。	家計=妻
DJA057	ja	clean	ok_help		災害のときは、町内会が避難を手伝います。	
DJA058	ja	problem	family_exclusion	両親がそろった	やっぱり、両親がそろった食卓がいちばんですね。	
DJA059	ja	problem	father_helper	夫を上手におだてて	夫を上手におだてて、お風呂係になってもらいましょう。	
DJA060	ja	problem	mother_pressure	ママなら	ママなら、泣き声だけで理由がわかるようになるはずです。	
DEN001	en	problem	father_helper	a dad can manage	It is so simple that a dad can manage it.	low expectation
DEN002	en	clean	ok_homograph		A normal bath temperature is about 38 to 40 degrees.	
DEN003	en	problem	child_stereotype	Because he is a boy	Because he is a boy, he will need more space to run.	
DEN004	en	problem	stigma_deficit	bad parents	Only bad parents shout at a crying baby.	
DEN005	en	problem	mother_pressure	natural birth is the best start	A natural birth is the best start for your child.	
DEN006	en	problem	job_title	tell the obstetrician what you want and he will	At 36 weeks, tell the obstetrician what you want and he will write it down.	generic he
DEN007	en	clean	ok_both_parents		Mums and dads can both use the parents' room.	
DEN008	en	clean	ok_medical		The midwife feels the mother's abdomen to check the baby's position.	
DEN009	en	problem	marital_hierarchy	the missus	Rub lotion on the feet of the missus at bedtime.	
DEN010	en	problem	child_stereotype	act like a lady	Teach her to act like a lady at the table.	
DEN011	en	clean	ok_family		You do not need to be married to register the birth.	
DEN012	en	problem	role_assumption	Mummy will soon learn	Mummy will soon learn which cry means hunger.	carer = mother
DEN013	en	clean	ok_both_parents		One of you can sleep early while the other gives the last bottle.	
DEN014	en	problem	mother_pressure	no real mother would	Sweets before the age of two? Surely no real mother would allow it.	
DEN015	en	clean	ok_family		Grandparents who raise a child can apply for the same allowance.	
DEN016	en	problem	family_exclusion	given up for adoption	A baby who was given up for adoption may have questions later.	
DEN017	en	clean	ok_medical		Expressed breast milk keeps for a day in the fridge.	
DEN018	en	clean	ok_refute		The idea that mothers must do it all is out of date.	
DEN019	en	clean	ok_help		The helpline is open on Sundays.	
DEN020	en	clean	ok_proper_name		The shop has a display of cards for Mother's Day.	
DEN021	en	problem	family_exclusion	both Mummy and Daddy	Every child deserves both Mummy and Daddy.	
DEN022	en	clean	ok_refute		Try not to say "act like a lady"; say "please sit down while we eat".	
DEN023	en	problem	marital_hierarchy	Your husband has the final say	Your husband has the final say on the name, of course.	
DEN024	en	clean	ok_help		A neighbour may help you carry the pram upstairs.	
DEN025	en	clean	ok_homograph		Keep the pink medicine in the fridge.	
DEN026	en	problem	child_stereotype	pretty in pink	Your daughter will look pretty in pink at her first shrine visit.	
DEN027	en	problem	role_assumption	Dad will be at the office	Dad will be at the office, so plan the jab for a day when a friend is free.	
DEN028	en	problem	father_helper	so that Daddy cannot	Lay out the clothes tonight so that Daddy cannot put them on back to front.	implicit
DEN029	en	clean	ok_refute		Having a caesarean is not the easy way out.	
DEN030	en	problem	mother_pressure	Mothers must stay calm	Mothers must stay calm at all times.	
DEN031	en	clean	ok_both_parents		Dad, did you know that newborns like your low voice?	
DEN032	en	clean	ok_homograph		Wash your hands with real soap rather than gel when they are muddy.	
DEN033	en	clean	ok_proper_name		Pick up a Maternity Mark badge at the station office.	
DEN034	en	problem	father_helper	Thank your husband	Thank your husband for minding the baby this morning.	
DEN035	en	clean	ok_refute		Fathers are parents, not helpers.	
DEN036	en	problem	father_helper	Dad is happy to chip in	If Dad is happy to chip in, let him choose the bedtime story.	
DEN037	en	problem	father_helper	Fathers can help Mum	Fathers can help Mum by carrying the shopping.	
DEN038	en	clean	ok_help		Let your child help stir the batter.	
DEN039	en	problem	job_title	fireman	We will read about a fireman and his ladder.	
DEN040	en	clean	ok_medical		Iron tablets are often given when pregnant women are anaemic.	
`;
