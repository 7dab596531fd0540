import { SavingNotes as SavingNotes_c0fdeb15101f5fa5390599a6a85749c8 } from '../../../../src/admin/saving/saving-notes.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RubyLabel as RubyLabel_c942bf13c2c0760dc0058a8a44b10dea } from '../../../../src/admin/ruby-label.tsx'
import { LiveFindings as LiveFindings_40e9c8b1c4b4c49ef7f00e96dc6f03b0 } from '../../../../src/admin/message/live-findings.tsx'
import { WorkflowPanel as WorkflowPanel_5c3abf526e777e8a51faa530bed32c4b } from '../../../../src/admin/message/workflow-panel.tsx'
import { KeyCell as KeyCell_01d6756eebb6a2942102f052cd35bfb3 } from '../../../../src/admin/lists/key-cell.tsx'
import { StateCell as StateCell_fbfec4be18becb1da9c69b335c27ba23 } from '../../../../src/admin/lists/state-cell.tsx'
import { StateFilter as StateFilter_17606ea79e6559ac6695b4398f164ee6 } from '../../../../src/admin/lists/state-filter.tsx'
import { HistoryView as HistoryView_44a13f35a2cf8cabc2a0d4b05cbd0211 } from '../../../../src/admin/history/history-view.tsx'
import { LocaleCell as LocaleCell_a5f40fca8855766d599c4e73fb467008 } from '../../../../src/admin/lists/locale-cell.tsx'
import { SourceText as SourceText_7d1c72d7bdab364b0892a76c8685789b } from '../../../../src/admin/translation/source-text.tsx'
import { DeliveryKeyOnce as DeliveryKeyOnce_71ae649dec4e88e6c34e393d7313abb1 } from '../../../../src/admin/delivery-key-once.tsx'
import { DoubtedSentence as DoubtedSentence_f0da69d17a280b9618989f2642fbc84a } from '../../../../src/admin/rule-sets/doubted-sentence.tsx'
import { Icon as Icon_c610747ed8c9d0a0a1f0da306e0d2abc } from '../../../../src/admin/icon.tsx'
import { Logo as Logo_8528b7f5bec013d65435ecb9bf84bc94 } from '../../../../src/admin/logo.tsx'
import { LoginHelp as LoginHelp_e2665d14bc1b37dfe0c6fba0fa2f4e68 } from '../../../../src/admin/login-help.tsx'
import { NavLinks as NavLinks_6c216bbd0849acd8d35f08f9055172ab } from '../../../../src/admin/nav-links.tsx'
import { ForgetCopies as ForgetCopies_0a0480b50c94f726ef3fed5ce56252b7 } from '../../../../src/admin/saving/forget-copies.tsx'
import { HomeView as HomeView_e5ac9aa5f03e19c9792673f6605290a8 } from '../../../../src/admin/home/home-view.tsx'
import { QueueView as QueueView_571f09e43046a5feb90d6431a4ac6933 } from '../../../../src/admin/queue/queue-view.tsx'
import { PublishView as PublishView_7bd5feb929ceca94679fbcd59323fc07 } from '../../../../src/admin/publish/publish-view.tsx'
import { RuleSetsView as RuleSetsView_43bb7d38f4fe6a4c28c98cf628623f37 } from '../../../../src/admin/rule-sets/rule-sets-view.tsx'
import { BalanceView as BalanceView_564c4acd1c5da7bb8ab2c39ca8f4ae46 } from '../../../../src/admin/balance/balance-view.tsx'
import { RecallsView as RecallsView_c98326fd21072dbf86c724a6503ac6e4 } from '../../../../src/admin/recalls/recalls-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/saving/saving-notes.tsx#SavingNotes": SavingNotes_c0fdeb15101f5fa5390599a6a85749c8,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/ruby-label.tsx#RubyLabel": RubyLabel_c942bf13c2c0760dc0058a8a44b10dea,
  "/src/admin/message/live-findings.tsx#LiveFindings": LiveFindings_40e9c8b1c4b4c49ef7f00e96dc6f03b0,
  "/src/admin/message/workflow-panel.tsx#WorkflowPanel": WorkflowPanel_5c3abf526e777e8a51faa530bed32c4b,
  "/src/admin/lists/key-cell.tsx#KeyCell": KeyCell_01d6756eebb6a2942102f052cd35bfb3,
  "/src/admin/lists/state-cell.tsx#StateCell": StateCell_fbfec4be18becb1da9c69b335c27ba23,
  "/src/admin/lists/state-filter.tsx#StateFilter": StateFilter_17606ea79e6559ac6695b4398f164ee6,
  "/src/admin/history/history-view.tsx#HistoryView": HistoryView_44a13f35a2cf8cabc2a0d4b05cbd0211,
  "/src/admin/lists/locale-cell.tsx#LocaleCell": LocaleCell_a5f40fca8855766d599c4e73fb467008,
  "/src/admin/translation/source-text.tsx#SourceText": SourceText_7d1c72d7bdab364b0892a76c8685789b,
  "/src/admin/delivery-key-once.tsx#DeliveryKeyOnce": DeliveryKeyOnce_71ae649dec4e88e6c34e393d7313abb1,
  "/src/admin/rule-sets/doubted-sentence.tsx#DoubtedSentence": DoubtedSentence_f0da69d17a280b9618989f2642fbc84a,
  "/src/admin/icon.tsx#Icon": Icon_c610747ed8c9d0a0a1f0da306e0d2abc,
  "/src/admin/logo.tsx#Logo": Logo_8528b7f5bec013d65435ecb9bf84bc94,
  "/src/admin/login-help.tsx#LoginHelp": LoginHelp_e2665d14bc1b37dfe0c6fba0fa2f4e68,
  "/src/admin/nav-links.tsx#NavLinks": NavLinks_6c216bbd0849acd8d35f08f9055172ab,
  "/src/admin/saving/forget-copies.tsx#ForgetCopies": ForgetCopies_0a0480b50c94f726ef3fed5ce56252b7,
  "/src/admin/home/home-view.tsx#HomeView": HomeView_e5ac9aa5f03e19c9792673f6605290a8,
  "/src/admin/queue/queue-view.tsx#QueueView": QueueView_571f09e43046a5feb90d6431a4ac6933,
  "/src/admin/publish/publish-view.tsx#PublishView": PublishView_7bd5feb929ceca94679fbcd59323fc07,
  "/src/admin/rule-sets/rule-sets-view.tsx#RuleSetsView": RuleSetsView_43bb7d38f4fe6a4c28c98cf628623f37,
  "/src/admin/balance/balance-view.tsx#BalanceView": BalanceView_564c4acd1c5da7bb8ab2c39ca8f4ae46,
  "/src/admin/recalls/recalls-view.tsx#RecallsView": RecallsView_c98326fd21072dbf86c724a6503ac6e4,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
