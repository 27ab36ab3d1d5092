package report

import (
	"fmt"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
)

// phrases are what clause reports say, in each language. Those with verbs are formats.
var phrases = struct {
	Clauses, Source, Edition, Mapping, Statement                                                                                                                                                                                                                                                                                                                                                                                             language.Text
	Clause, Title, Status, Responsibility, Level, Place                                                                                                                                                                                                                                                                                                                                                                                      language.Text
	CouldShow, Checks, Findings, Undetermined, Passed, Summary                                                                                                                                                                                                                                                                                                                                                                               language.Text
	OtherEvidence, Remains, NotAssessedBecause                                                                                                                                                                                                                                                                                                                                                                                               language.Text
	SwitchedOff, NotInVersion, Altered, NotRead, Incomplete                                                                                                                                                                                                                                                                                                                                                                                  language.Text
	ExaminedNothing, AcceptedInline, AcceptedBaseline                                                                                                                                                                                                                                                                                                                                                                                        language.Text
	AcceptedExcluded, ApprovedBy, MessagesInEnglish                                                                                                                                                                                                                                                                                                                                                                                          language.Text
	AllPassed, AndMore, Counted, FullReport                                                                                                                                                                                                                                                                                                                                                                                                  language.Text
	Issuer, Nature, Coverage                                                                                                                                                                                                                                                                                                                                                                                                                 language.Text
	ReportTitle, SkipToClauses, Contents, LookedAt, WasLookedAt, WasNotLookedAt, Overview, Framework, StatusMeanings, ClausesOf, WhatCodeShows, All, Search, None, Number, Check, PlaceInCode, WhatWasFound, WhyUndetermined, Manifest, Exceptions, GlossaryTitle, CatalogueHash, InputHash, Time, Setting, FilesRead, ResourcesRead, ChecksRun, ResultsFound, RunningSystems, ResourcesUnchecked, ChecksOff, ClausesUnassessed, InputErrors language.Text
}{
	Issuer:         language.Text{En: "issuer", Hans: "发布机构", Hant: "發布機構"},
	Nature:         language.Text{En: "legal nature", Hans: "文件性质", Hant: "文件性質"},
	Coverage:       language.Text{En: "%s: %d; checked: %d", Hans: "%s：%d；已有检查项：%d", Hant: "%s：%d；已有檢查項目：%d"},
	Clauses:        language.Text{En: "clauses", Hans: "条款", Hant: "條文"},
	Source:         language.Text{En: "source", Hans: "来源", Hant: "來源"},
	Edition:        language.Text{En: "edition", Hans: "版本", Hant: "版本"},
	Mapping:        language.Text{En: "mapping", Hans: "对应关系", Hant: "對應關係"},
	Statement:      language.Text{En: "scope", Hans: "范围", Hant: "範圍"},
	Clause:         language.Text{En: "clause", Hans: "条款", Hant: "條文"},
	Title:          language.Text{En: "title", Hans: "标题", Hant: "標題"},
	Status:         language.Text{En: "status", Hans: "状态", Hant: "狀態"},
	Responsibility: language.Text{En: "responsibility", Hans: "责任方", Hant: "責任方"},
	Level:          language.Text{En: "level", Hans: "层级", Hant: "層級"},
	Place:          language.Text{En: "place in the source", Hans: "来源文件中的位置", Hant: "來源文件中的位置"},
	CouldShow:      language.Text{En: "could be shown", Hans: "代码可体现程度", Hant: "程式碼可顯示程度"},
	Checks:         language.Text{En: "checks", Hans: "检查项", Hant: "檢查項目"},
	Findings:       language.Text{En: "findings", Hans: "发现", Hant: "發現"},
	Undetermined:   language.Text{En: "undetermined", Hans: "未能判定", Hant: "未能判定"},
	Passed:         language.Text{En: "passed", Hans: "通过", Hant: "通過"},
	Summary:        language.Text{En: "summary", Hans: "摘要", Hant: "摘要"},

	OtherEvidence:      language.Text{En: "other evidence that the institution may hold: %s", Hans: "机构可能持有的其他佐证：%s", Hant: "機構可能持有的其他佐證：%s"},
	Remains:            language.Text{En: "to be shown by other means: %s", Hans: "须以其他方式证明：%s", Hant: "須以其他方式證明：%s"},
	NotAssessedBecause: language.Text{En: "not assessed: %s", Hans: "未评估：%s", Hant: "未評估：%s"},
	SwitchedOff:        language.Text{En: "%s is switched off by %s", Hans: "%s已被%s关闭", Hant: "%s已被%s關閉"},
	NotInVersion:       language.Text{En: "%s did not run", Hans: "%s未执行", Hant: "%s未執行"},
	Altered:            language.Text{En: "%s is set otherwise than by default (%s)", Hans: "%s的设置与默认不同（%s）", Hant: "%s的設定與預設不同（%s）"},
	NotRead:            language.Text{En: "module calls not read: %d; nothing inside was checked", Hans: "未读取的模块调用：%d；其中内容均未检查", Hant: "未讀取的模組呼叫：%d；其中內容均未檢查"},
	Incomplete:         language.Text{En: "some input could not be fully analysed", Hans: "部分输入未能完整分析", Hant: "部分輸入未能完整分析"},
	ExaminedNothing:    language.Text{En: "found nothing to examine: %s", Hans: "没有可检查的内容：%s", Hant: "沒有可檢查的內容：%s"},
	AcceptedInline:     language.Text{En: "accepted until %s: %s", Hans: "已接受，有效至%s：%s", Hant: "已接受，有效至%s：%s"},
	AcceptedBaseline:   language.Text{En: "known in the baseline", Hans: "已列入基线", Hant: "已列入基線"},
	AcceptedExcluded:   language.Text{En: "in a path that the settings leave out: %s", Hans: "位于设置所排除的路径中：%s", Hant: "位於設定所排除的路徑中：%s"},
	ApprovedBy:         language.Text{En: "%s; approved by %s", Hans: "%s；批准人：%s", Hant: "%s；批核人：%s"},
	MessagesInEnglish:  language.Text{En: "", Hans: "检查结果的说明、原因与补救建议暂为英文。", Hant: "檢查結果的說明、原因及補救建議暫為英文。"},
	AllPassed:          language.Text{En: "%s: %d passed", Hans: "%s：%d项通过", Hant: "%s：%d項通過"},
	AndMore:            language.Text{En: "and %d more", Hans: "以及另外%d项", Hant: "以及另外%d項"},
	Counted:            language.Text{En: "%s: %d", Hans: "%s：%d", Hant: "%s：%d"},
	FullReport:         language.Text{En: "-f html shows every clause in full", Hans: "-f html可完整显示每一条款", Hant: "-f html可完整顯示每項條文"},
	ReportTitle:        language.Text{En: "What the code shows, clause by clause", Hans: "代码所体现的内容：逐条报告", Hant: "程式碼所顯示的內容：逐條報告"},
	SkipToClauses:      language.Text{En: "Skip to the clauses", Hans: "跳至条款", Hant: "跳至條文"},
	Contents:           language.Text{En: "Contents", Hans: "目录", Hant: "目錄"},
	LookedAt:           language.Text{En: "What was looked at, and what was not", Hans: "已查看与未查看的内容", Hant: "已查看與未查看的內容"},
	WasLookedAt:        language.Text{En: "Looked at", Hans: "已查看", Hant: "已查看"},
	WasNotLookedAt:     language.Text{En: "Not looked at", Hans: "未查看", Hant: "未查看"},
	Overview:           language.Text{En: "Overview", Hans: "概览", Hant: "概覽"},
	Framework:          language.Text{En: "framework", Hans: "规范文件", Hant: "規範文件"},
	StatusMeanings:     language.Text{En: "What the statuses mean", Hans: "各状态的含义", Hant: "各狀態的涵義"},
	ClausesOf:          language.Text{En: "Clauses of", Hans: "条款：", Hant: "條文："},
	WhatCodeShows:      language.Text{En: "what the code shows", Hans: "代码所体现的内容", Hant: "程式碼所顯示的內容"},
	All:                language.Text{En: "all", Hans: "全部", Hant: "全部"},
	Search:             language.Text{En: "search", Hans: "搜索", Hant: "搜尋"},
	None:               language.Text{En: "none", Hans: "无", Hant: "無"},
	Number:             language.Text{En: "no.", Hans: "编号", Hant: "編號"},
	Check:              language.Text{En: "check", Hans: "检查项", Hant: "檢查項目"},
	PlaceInCode:        language.Text{En: "place in the code", Hans: "代码中的位置", Hant: "程式碼中的位置"},
	WhatWasFound:       language.Text{En: "what was found, and what to do", Hans: "发现的情况与处理建议", Hant: "發現的情況與處理建議"},
	WhyUndetermined:    language.Text{En: "what is not decided, and why", Hans: "未能判定的内容与原因", Hant: "未能判定的內容與原因"},
	Manifest:           language.Text{En: "Run manifest", Hans: "运行记录", Hant: "執行紀錄"},
	Exceptions:         language.Text{En: "Exceptions in force", Hans: "有效的例外", Hant: "有效的例外"},
	GlossaryTitle:      language.Text{En: "Glossary", Hans: "术语表", Hant: "詞彙表"},
	CatalogueHash:      language.Text{En: "hash of the checks", Hans: "检查项目录的散列值", Hant: "檢查項目目錄的雜湊值"},
	InputHash:          language.Text{En: "hash of the input", Hans: "输入的散列值", Hant: "輸入的雜湊值"},
	Time:               language.Text{En: "time", Hans: "时间", Hant: "時間"},
	Setting:            language.Text{En: "setting: %s", Hans: "设置：%s", Hant: "設定：%s"},
	FilesRead:          language.Text{En: "files read: %d", Hans: "已读取的文件：%d", Hant: "已讀取的檔案：%d"},
	ResourcesRead:      language.Text{En: "resources in the code: %d", Hans: "代码中的资源：%d", Hant: "程式碼中的資源：%d"},
	ChecksRun:          language.Text{En: "checks run: %d", Hans: "已执行的检查项：%d", Hant: "已執行的檢查項目：%d"},
	ResultsFound:       language.Text{En: "results: %d passed, %d findings, %d undetermined, %d accepted", Hans: "结果：通过%d，发现%d，未能判定%d，已接受%d", Hant: "結果：通過%d，發現%d，未能判定%d，已接受%d"},
	RunningSystems:     language.Text{En: "the running systems: the code says what is to be deployed, not what is", Hans: "运行中的系统：代码反映拟部署的内容，而非实际运行的内容", Hant: "運作中的系統：程式碼反映擬部署的內容，而非實際運作的內容"},
	ResourcesUnchecked: language.Text{En: "resources of types without a check that ran: %d of %d", Hans: "所属类型没有已执行检查项的资源：%d（共%d）", Hant: "所屬類型沒有已執行檢查項目的資源：%d（共%d）"},
	ChecksOff:          language.Text{En: "checks that are switched off: %d", Hans: "已关闭的检查项：%d", Hant: "已關閉的檢查項目：%d"},
	ClausesUnassessed:  language.Text{En: "clauses of which code could show something, but that this version does not check: %d", Hans: "代码可以体现但本版本未检查的条款：%d", Hant: "程式碼可以顯示但本版本沒有檢查的條文：%d"},
	InputErrors:        language.Text{En: "input that could not be fully analysed: %d", Hans: "未能完整分析的输入：%d", Hant: "未能完整分析的輸入：%d"},
}

// say is a phrase in the language of the report.
func (in *Input) say(phrase language.Text, args ...any) string {
	if len(args) == 0 {
		return phrase.In(in.Language)
	}
	return fmt.Sprintf(phrase.In(in.Language), args...)
}

// acceptance says who accepted the risk of a failure, until when and why.
func (in *Input) acceptance(s *analyzer.Suppression) string {
	switch s.Kind {
	case analyzer.Baseline:
		return in.say(phrases.AcceptedBaseline)
	case analyzer.Excluded:
		return in.say(phrases.AcceptedExcluded, s.Reason)
	}
	text := in.say(phrases.AcceptedInline, s.Until, s.Reason)
	if s.Approver != "" {
		text = in.say(phrases.ApprovedBy, text, s.Approver)
	}
	return text
}
