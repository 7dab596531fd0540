/** Specialties: the six of medical supervision, and those of translations and inserts. */
export const specialties = [
  { id: "obstetrics", nameJa: "産科", nameEn: "Obstetrics", kind: "medical" },
  { id: "paediatrics", nameJa: "小児科", nameEn: "Paediatrics", kind: "medical" },
  { id: "midwifery", nameJa: "助産", nameEn: "Midwifery", kind: "medical" },
  { id: "dietetics", nameJa: "栄養", nameEn: "Dietetics", kind: "medical" },
  { id: "dentistry", nameJa: "歯科", nameEn: "Dentistry", kind: "medical" },
  { id: "psychiatry", nameJa: "精神科", nameEn: "Psychiatry", kind: "medical" },
  { id: "translation", nameJa: "翻訳の確認", nameEn: "Translation review", kind: "language" },
  { id: "municipal", nameJa: "お知らせの確認", nameEn: "Insert review", kind: "municipal" },
] as const;

/** Locales: the Japanese source and its translations, each with its checks and reviewers. */
export const locales = [
  { id: "ja", nameJa: "日本語", nameEn: "Japanese", checks: "ja", specialties: [] },
  { id: "en", nameJa: "英語", nameEn: "English", checks: "en", specialties: ["translation"] },
  {
    id: "ja-easy",
    nameJa: "やさしい日本語",
    nameEn: "Easy Japanese",
    checks: "ja-easy",
    specialties: ["translation"],
  },
] as const;
