package report

import (
	"fmt"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
)

// plural is a phrase about a number, which is its last argument. English says it in another way of one.
type plural struct {
	one string
	language.Text
}

// say is a phrase in a language, with its arguments if it is a format.
func say(l language.Language, phrase language.Text, args ...any) string {
	if len(args) == 0 {
		return phrase.In(l)
	}
	return fmt.Sprintf(phrase.In(l), args...)
}

// count is a phrase about a number.
func count(l language.Language, phrase plural, n int, args ...any) string {
	if text := phrase.Text; n == 1 {
		text.En = phrase.one
		return say(l, text, append(args, n)...)
	}
	return say(l, phrase.Text, append(args, n)...)
}

// say is a phrase in the language of the report.
func (in *Input) say(phrase language.Text, args ...any) string {
	return say(in.Language, phrase, args...)
}

// count is a phrase about a number in the language of the report.
func (in *Input) count(phrase plural, n int, args ...any) string {
	return count(in.Language, phrase, n, args...)
}

// title is what a check is called beside its id, in other languages than that of the messages, which say as much.
func (in *Input) title(c *analyzer.Check) string {
	if in.Language.IsEnglish() {
		return ""
	}
	return c.Title.In(in.Language)
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
	if s.Ticket != "" {
		text = in.say(phrases.Joined, text, s.Ticket)
	}
	return text
}

// severityOf is how bad a diagnostic is, in words.
func severityOf(d graph.Diagnostic) language.Text {
	if d.Severity == graph.Error {
		return phrases.Error
	}
	return phrases.Warning
}

// causeLabels are the causes in words. In English they are the names of the JSON report.
var causeLabels = map[graph.CauseKind]language.Text{
	graph.NoValue:         {En: string(graph.NoValue), Hans: "未给定值", Hant: "未有給定值"},
	graph.AfterApply:      {En: string(graph.AfterApply), Hans: "部署后方可得知", Hant: "部署後方可得知"},
	graph.ModuleNotRead:   {En: string(graph.ModuleNotRead), Hans: "模块未读取", Hant: "模組沒有讀取"},
	graph.NotDeclaredHere: {En: string(graph.NotDeclaredHere), Hans: "不在本代码中声明", Hant: "不在本程式碼中宣告"},
	graph.RuntimeOnly:     {En: string(graph.RuntimeOnly), Hans: "仅运行时可知", Hant: "僅運作時可知"},
	graph.Limit:           {En: string(graph.Limit), Hans: "超出lintel的限度", Hant: "超出lintel的限度"},
}

// decidesLabels say how much of a question code decides on a platform.
var decidesLabels = map[analyzer.Decides]language.Text{
	analyzer.Full:    {En: "the code decides", Hans: "可由代码判定", Hant: "可由程式碼判定"},
	analyzer.Partial: {En: "the code decides in part", Hans: "可由代码部分判定", Hant: "可由程式碼部分判定"},
	analyzer.Runtime: {En: "only the running system decides", Hans: "只能由运行中的系统判定", Hant: "只能由運作中的系統判定"},
}

// phrases are what reports say, in each language. Those with verbs are formats.
var phrases = struct {
	// Words of punctuation and order.
	Label, Labelled, Aside, Bracketed, Sentence, Joined, Item, Comma, Semicolon, AndMore, MoreIn language.Text

	// Parts of a result.
	Check, Finding, Place, PlaceInCode, Resource, Severity, Cause, Way, See, Why, Fix, For, Also, InRoot, CameThisWay, SeeAlso language.Text

	// Verdicts and diagnostics.
	Findings, Undetermined, Passed, Suppressed, SuppressedAt, Error, Warning language.Text

	// What was counted, and what was not read.
	Counts, CountUndetermined, CountSuppressed, CountExcepted, CountBaseline                         language.Text
	CountResources, CountFindings, CountTypes, CountCalls, CountChecks, MoreTypes                    plural
	WithoutCheck, CallsUnread, ExceptionsVoid, ErrorsMet, ResultsLeft, FindingsLeft, FindingsCut     plural
	CallUnread, NotPasses, Results, OfThese, NotChecked, NotRead, Incomplete, FullReport, Unreadable language.Text

	// Why a clause has its status.
	OtherEvidence, Remains, NotAssessedBecause, SwitchedOff, NotInVersion, Altered, ExaminedNothing, AllPassed, Counted language.Text
	AcceptedInline, AcceptedBaseline, AcceptedExcluded, ApprovedBy                                                      language.Text

	// What would settle a clause that is undetermined.
	Settles, SettlesIncomplete, SettlesModule, SettlesValue, SettlesAccount, SettlesElsewhere, SettlesRunning, SettlesLimit language.Text

	// Regulations and their clauses.
	Clauses, Clause, Title, Status, Responsibility, Level, PlaceInSource, CouldShow, Checks language.Text
	Issuer, Nature, Edition, Mapping, Coverage                                              language.Text

	// The page of a check.
	WhyItMatters, WhatToDo, WhatItJudges, Judged, NotDecided, WhatItDoesNotJudge, Parameters, Unset, Needed, Serves, References, AccountAsAWhole, AccountBy language.Text

	// The page of a clause report.
	ReportTitle, SkipToClauses, Contents, LookedAt, WasLookedAt, WasNotLookedAt, Overview, Framework, StatusMeanings, ClausesOf, WhatCodeShows language.Text
	All, Search, None, Number, WhatWasFound, WhyUndetermined, GlossaryTitle                                                                    language.Text
	FilesRead, ResourcesRead, ChecksRun, ResultsFound, RunningSystems, ResourcesUnchecked, ChecksOff, ClausesUnassessed, InputErrors           language.Text
	Manifest, Exceptions, Version, CatalogueHash, InputHash, Time, Setting                                                                     language.Text

	// What stays English, which no English report has to say.
	MessagesInEnglish, PagesInEnglish language.Text
}{
	Label:     language.Text{En: "%s: ", Hans: "%s：", Hant: "%s："},
	Labelled:  language.Text{En: "%s: %s", Hans: "%s：%s", Hant: "%s：%s"},
	Aside:     language.Text{En: " (%s)", Hans: "（%s）", Hant: "（%s）"},
	Bracketed: language.Text{En: "%s [%s]", Hans: "%s〔%s〕", Hant: "%s〔%s〕"},
	Sentence:  language.Text{En: "%s. %s", Hans: "%s。%s", Hant: "%s。%s"},
	Joined:    language.Text{En: "%s; %s", Hans: "%s；%s", Hant: "%s；%s"},
	Item:      language.Text{En: "%[2]d %[1]s", Hans: "%s%d", Hant: "%s%d"},
	Comma:     language.Text{En: ", ", Hans: "，", Hant: "，"},
	Semicolon: language.Text{En: "; ", Hans: "；", Hant: "；"},
	AndMore:   language.Text{En: "and %d more", Hans: "另有%d项", Hant: "另有%d項"},
	MoreIn:    language.Text{En: "and %d more (%s)", Hans: "另有%d项（%s）", Hant: "另有%d項（%s）"},

	Check:       language.Text{En: "check", Hans: "检查项", Hant: "檢查項目"},
	Finding:     language.Text{En: "finding", Hans: "发现", Hant: "發現"},
	Place:       language.Text{En: "place", Hans: "位置", Hant: "位置"},
	PlaceInCode: language.Text{En: "place in the code", Hans: "代码中的位置", Hant: "程式碼中的位置"},
	Resource:    language.Text{En: "resource", Hans: "资源", Hant: "資源"},
	Severity:    language.Text{En: "severity", Hans: "严重程度", Hant: "嚴重程度"},
	Cause:       language.Text{En: "cause", Hans: "原因", Hant: "原因"},
	Way:         language.Text{En: "way", Hans: "途径", Hant: "途徑"},
	See:         language.Text{En: "see", Hans: "参见", Hant: "參見"},
	Why:         language.Text{En: "why", Hans: "原因", Hant: "原因"},
	Fix:         language.Text{En: "fix", Hans: "补救", Hant: "補救"},
	For:         language.Text{En: "for", Hans: "条款", Hant: "條文"},
	Also:        language.Text{En: "also", Hans: "另有", Hant: "另有"},
	InRoot:      language.Text{En: " in %s", Hans: "（位于%s）", Hant: "（位於%s）"},
	CameThisWay: language.Text{En: "The value came this way: %s.", Hans: "取值的来历：%s。", Hant: "數值的來歷：%s。"},
	SeeAlso:     language.Text{En: "See also: %s.", Hans: "另见：%s。", Hant: "另見：%s。"},

	Findings:     language.Text{En: "findings", Hans: "发现", Hant: "發現"},
	Undetermined: language.Text{En: "undetermined", Hans: "未能判定", Hant: "未能判定"},
	Passed:       language.Text{En: "passed", Hans: "通过", Hant: "通過"},
	Suppressed:   language.Text{En: "suppressed", Hans: "已接受", Hant: "已接納"},
	SuppressedAt: language.Text{En: "%s, suppressed", Hans: "%s，已接受", Hant: "%s，已接納"},
	Error:        language.Text{En: "error", Hans: "错误", Hant: "錯誤"},
	Warning:      language.Text{En: "warning", Hans: "警告", Hant: "警告"},

	Counts: language.Text{
		En:   "%s: %s%s, %s%d undetermined%s, %d passed; %d without a check (%s); %s not read",
		Hans: "%s：%s%s，%s未能判定%d项%s，通过%d项；没有检查项的资源%d个（%s）；未读取的%s",
		Hant: "%s：%s%s，%s未能判定%d項%s，通過%d項；沒有檢查項目的資源%d個（%s）；沒有讀取的%s",
	},
	CountUndetermined: language.Text{En: "%d undetermined", Hans: "未能判定%d项", Hant: "未能判定%d項"},
	CountSuppressed:   language.Text{En: "%d suppressed%s, ", Hans: "已接受%d项%s，", Hant: "已接納%d項%s，"},
	CountExcepted:     language.Text{En: "excepted", Hans: "例外", Hant: "例外"},
	CountBaseline:     language.Text{En: "in the baseline", Hans: "列入基线", Hant: "列入基線"},
	CountResources:    plural{"%d resource", language.Text{En: "%d resources", Hans: "资源%d个", Hant: "資源%d個"}},
	CountFindings:     plural{"%d finding", language.Text{En: "%d findings", Hans: "发现%d项", Hant: "發現%d項"}},
	CountTypes:        plural{"%d type", language.Text{En: "%d types", Hans: "%d种类型", Hant: "%d種類型"}},
	CountCalls:        plural{"%d module call", language.Text{En: "%d module calls", Hans: "模块调用%d个", Hant: "模組調用%d個"}},
	CountChecks:       plural{"%d check", language.Text{En: "%d checks", Hans: "检查项共%d个", Hant: "檢查項目共%d個"}},
	MoreTypes:         plural{"and %d more type, which JSON names", language.Text{En: "and %d more types, which JSON names", Hans: "另有%d种类型，见JSON报告", Hant: "另有%d種類型，見JSON報告"}},
	WithoutCheck:      plural{"%d of %d resource has no check", language.Text{En: "%d of %d resources have no check", Hans: "没有检查项的资源%d个（共%d个）", Hant: "沒有檢查項目的資源%d個（共%d個）"}},
	CallsUnread:       plural{"%d module call not read, nothing inside was checked", language.Text{En: "%d module calls not read, nothing inside was checked", Hans: "未读取的模块调用%d个，其中内容均未检查", Hant: "沒有讀取的模組調用%d個，其中內容均未檢查"}},
	ExceptionsVoid:    plural{"%d exception does not hold", language.Text{En: "%d exceptions do not hold", Hans: "不成立的例外%d项", Hant: "不成立的例外%d項"}},
	ErrorsMet:         plural{"%d error: not everything could be analysed", language.Text{En: "%d errors: not everything could be analysed", Hans: "错误%d项：部分内容未能分析", Hant: "錯誤%d項：部分內容未能分析"}},
	ResultsLeft: plural{"%[3]d result is not shown here: a comment holds %[1]d characters. `%[2]s scan -f text` shows all.", language.Text{
		En:   "%[3]d results are not shown here: a comment holds %[1]d characters. `%[2]s scan -f text` shows all.",
		Hans: "受评论长度上限（%d个字符）所限，`%s scan -f text`可显示的全部结果中有%d项未在此列出。",
		Hant: "受留言長度上限（%d個字元）所限，`%s scan -f text`可顯示的全部結果中有%d項沒有在此列出。",
	}},
	FindingsLeft: plural{"Of %[4]d finding the least severe are left out: %[1]d%[2]s. GitHub takes at most %[3]d results and 10 MB.", language.Text{
		En:   "Of %[4]d findings the least severe are left out: %[1]d%[2]s. GitHub takes at most %[3]d results and 10 MB.",
		Hans: "已略去严重程度最低的发现%d项%s：GitHub最多接受%d项结果和10 MB；发现共%d项。",
		Hant: "已略去嚴重程度最低的發現%d項%s：GitHub最多接受%d項結果和10 MB；發現共%d項。",
	}},
	FindingsCut: plural{"%[3]d finding is without all places: GitHub takes at most %[1]d of a finding and %[2]d steps of its way.", language.Text{
		En:   "%[3]d findings are without all places: GitHub takes at most %[1]d of a finding and %[2]d steps of its way.",
		Hans: "GitHub最多接受每项发现的%d处位置和%d个途径步骤，因此有%d项发现未列出全部位置。",
		Hant: "GitHub最多接受每項發現的%d處位置和%d個途徑步驟，因此有%d項發現沒有列出全部位置。",
	}},
	CallUnread: language.Text{En: "module call %s (%s): nothing inside was checked", Hans: "模块调用%s（%s）：其中内容均未检查", Hant: "模組調用%s（%s）：其中內容均未檢查"},
	NotPasses:  language.Text{En: "The code does not decide these; they are not passes.", Hans: "以下各项无法由代码判定，不代表通过。", Hant: "以下各項無法由程式碼判定，不代表通過。"},
	Results:    language.Text{En: "results", Hans: "结果数", Hant: "結果數目"},
	OfThese:    language.Text{En: "of these", Hans: "其中", Hant: "其中"},
	NotChecked: language.Text{En: "Not checked", Hans: "未检查", Hant: "未檢查"},
	NotRead:    language.Text{En: "module calls not read: %d; nothing inside was checked", Hans: "未读取的模块调用：%d个，其中内容均未检查", Hant: "沒有讀取的模組調用：%d個，其中內容均未檢查"},
	Incomplete: language.Text{En: "some input could not be fully analysed", Hans: "部分输入未能完整分析", Hant: "部分輸入未能完整分析"},
	FullReport: language.Text{En: "-f html shows every clause in full.", Hans: "使用-f html可查看每项条款的完整内容。", Hant: "使用-f html可查看每項條文的完整內容。"},
	Unreadable: language.Text{En: "what could not be read", Hans: "未能读取的内容", Hant: "未能讀取的內容"},

	OtherEvidence:      language.Text{En: "other evidence that the institution may hold: %s", Hans: "机构可能持有的其他佐证：%s", Hant: "機構可能持有的其他佐證：%s"},
	Remains:            language.Text{En: "to be shown by other means: %s", Hans: "须以其他方式说明：%s", Hant: "須以其他方式說明：%s"},
	NotAssessedBecause: language.Text{En: "not assessed: %s", Hans: "未评估：%s", Hant: "未評估：%s"},
	SwitchedOff:        language.Text{En: "%s is switched off by %s", Hans: "%s已关闭（设置：%s）", Hant: "%s已關閉（設定：%s）"},
	NotInVersion:       language.Text{En: "%s did not run", Hans: "%s未执行", Hant: "%s沒有執行"},
	Altered:            language.Text{En: "%s is set otherwise than by default (%s)", Hans: "%s的设置有别于默认（%s）", Hant: "%s的設定有別於預設（%s）"},
	ExaminedNothing:    language.Text{En: "found nothing to examine: %s", Hans: "未发现可供检查的资源：%s", Hant: "未發現可供檢查的資源：%s"},
	AllPassed:          language.Text{En: "%s: %d passed", Hans: "%s：通过%d项", Hant: "%s：通過%d項"},
	Counted:            language.Text{En: "%s: %d", Hans: "%s：%d", Hant: "%s：%d"},
	AcceptedInline:     language.Text{En: "accepted until %s: %s", Hans: "风险已接受，有效期至%s，理由：%s", Hant: "風險已獲接納，有效期至%s，理由：%s"},
	AcceptedBaseline:   language.Text{En: "known in the baseline", Hans: "已列入基线", Hant: "已列入基線"},
	AcceptedExcluded:   language.Text{En: "in a path that the settings leave out: %s", Hans: "位于设置所排除的路径：%s", Hant: "位於設定所排除的路徑：%s"},
	ApprovedBy:         language.Text{En: "%s; approved by %s", Hans: "%s；批准人：%s", Hant: "%s；批核人：%s"},

	Settles: language.Text{En: "what would settle it: %s", Hans: "可据以判定的方式：%s", Hant: "可據以判定的方式：%s"},
	SettlesIncomplete: language.Text{
		En:   "a scan after mending the input that could not be fully analysed",
		Hans: "修正未能完整分析的输入后重新扫描",
		Hant: "修正未能完整分析的輸入後重新掃描",
	},
	SettlesModule: language.Text{
		En:   "a scan with the modules installed (terraform init), or of a plan",
		Hans: "安装模块（terraform init）后扫描，或扫描执行计划（plan）",
		Hant: "安裝模組（terraform init）後掃描，或掃描執行計劃（plan）",
	},
	SettlesValue: language.Text{
		En:   "a scan with the values that are missing (--var, --var-file), or of a plan",
		Hans: "给出缺少的值（--var、--var-file）后扫描，或扫描执行计划（plan）",
		Hant: "提供缺少的值（--var、--var-file）後掃描，或掃描執行計劃（plan）",
	},
	SettlesAccount: language.Text{
		En:   "a scan of the code that sets up the account, named as its account-baseline in the settings, or a look at the account",
		Hans: "扫描设定账户的代码，并在设置中将其列为该账户的account-baseline，或查看账户本身",
		Hant: "掃描設定帳戶的程式碼，並在設定中將其列為該帳戶的account-baseline，或查看帳戶本身",
	},
	SettlesElsewhere: language.Text{
		En:   "a scan together with the code that declares what is used here, or a look at what is running",
		Hans: "连同声明所用资源的代码一并扫描，或查看运行中的系统",
		Hant: "連同宣告所用資源的程式碼一併掃描，或查看運作中的系統",
	},
	SettlesRunning: language.Text{
		En:   "a look at what is running, which alone shows it",
		Hans: "查看运行中的系统，只有在其中才能看到",
		Hant: "查看運作中的系統，只有在其中才能看到",
	},
	SettlesLimit: language.Text{
		En:   "a scan of a plan, or a look at what is running, for what is beyond a limit of lintel",
		Hans: "对超出lintel限度的部分，扫描执行计划（plan）或查看运行中的系统",
		Hant: "對超出lintel限度的部分，掃描執行計劃（plan）或查看運作中的系統",
	},

	Clauses:        language.Text{En: "clauses", Hans: "条款", Hant: "條文"},
	Clause:         language.Text{En: "clause", Hans: "条款", Hant: "條文"},
	Title:          language.Text{En: "title", Hans: "标题", Hant: "標題"},
	Status:         language.Text{En: "status", Hans: "状态", Hant: "狀態"},
	Responsibility: language.Text{En: "responsibility", Hans: "责任方", Hant: "責任方"},
	Level:          language.Text{En: "level", Hans: "层级", Hant: "層級"},
	PlaceInSource:  language.Text{En: "place in the source", Hans: "来源文件中的位置", Hant: "來源文件中的位置"},
	CouldShow:      language.Text{En: "could be shown", Hans: "代码可显示的程度", Hant: "程式碼可顯示的程度"},
	Checks:         language.Text{En: "checks", Hans: "检查项", Hant: "檢查項目"},
	Issuer:         language.Text{En: "issuer", Hans: "发布机构", Hant: "發布機構"},
	Nature:         language.Text{En: "legal nature", Hans: "文件性质", Hant: "文件性質"},
	Edition:        language.Text{En: "edition", Hans: "版本", Hant: "版本"},
	Mapping:        language.Text{En: "mapping", Hans: "对应关系的出处", Hant: "對應關係的出處"},
	Coverage:       language.Text{En: "%s: %d; checked: %d", Hans: "%s：%d项，其中已有检查项：%d项", Hant: "%s：%d項，其中已有檢查項目：%d項"},

	WhyItMatters:       language.Text{En: "Why", Hans: "理由", Hant: "理由"},
	WhatToDo:           language.Text{En: "What to do", Hans: "处理建议", Hant: "處理建議"},
	WhatItJudges:       language.Text{En: "What it judges", Hans: "判定范围", Hant: "判定範圍"},
	Judged:             language.Text{En: "%s (%s): %s. %s", Hans: "%s（%s）：%s。%s", Hant: "%s（%s）：%s。%s"},
	NotDecided:         language.Text{En: " Not decided: %s", Hans: " 不作判定：%s", Hant: " 不作判定：%s"},
	WhatItDoesNotJudge: language.Text{En: "What it does not judge", Hans: "不在判定范围内", Hant: "不在判定範圍內"},
	Parameters:         language.Text{En: "Parameters", Hans: "参数", Hant: "參數"},
	Unset:              language.Text{En: "`%s`, `%v` if not set: %s", Hans: "`%s`，默认为`%v`：%s", Hant: "`%s`，預設為`%v`：%s"},
	Needed:             language.Text{En: "`%s`, without which the check does not run: %s", Hans: "`%s`，未设置则不执行该检查项：%s", Hant: "`%s`，未設定則不執行該檢查項目：%s"},
	Serves:             language.Text{En: "Clauses it serves", Hans: "对应的条款", Hant: "對應的條文"},
	References:         language.Text{En: "References", Hans: "参考资料", Hant: "參考資料"},
	AccountAsAWhole:    language.Text{En: "the account as a whole", Hans: "整个账户", Hant: "整個帳戶"},
	AccountBy:          language.Text{En: "the account as a whole by its %s", Hans: "整个账户（依据其%s）", Hant: "整個帳戶（根據其%s）"},

	ReportTitle:        language.Text{En: "What the code shows, clause by clause", Hans: "逐条对照：代码所显示的情况", Hant: "逐條對照：程式碼所顯示的情況"},
	SkipToClauses:      language.Text{En: "Skip to the clauses", Hans: "跳至条款", Hant: "跳至條文"},
	Contents:           language.Text{En: "Contents", Hans: "目录", Hant: "目錄"},
	LookedAt:           language.Text{En: "What was looked at, and what was not", Hans: "已查看与未查看的内容", Hant: "已查看與未查看的內容"},
	WasLookedAt:        language.Text{En: "Looked at", Hans: "已查看", Hant: "已查看"},
	WasNotLookedAt:     language.Text{En: "Not looked at", Hans: "未查看", Hant: "未查看"},
	Overview:           language.Text{En: "Overview", Hans: "概览", Hant: "概覽"},
	Framework:          language.Text{En: "framework", Hans: "规范文件", Hant: "規範文件"},
	StatusMeanings:     language.Text{En: "What the statuses mean", Hans: "各状态的含义", Hant: "各狀態的涵義"},
	ClausesOf:          language.Text{En: "Clauses of %s", Hans: "条款：%s", Hant: "條文：%s"},
	WhatCodeShows:      language.Text{En: "what the code shows", Hans: "代码所显示的情况", Hant: "程式碼所顯示的情況"},
	All:                language.Text{En: "all", Hans: "全部", Hant: "全部"},
	Search:             language.Text{En: "search", Hans: "搜索", Hant: "搜尋"},
	None:               language.Text{En: "none", Hans: "无", Hant: "無"},
	Number:             language.Text{En: "no.", Hans: "编号", Hant: "編號"},
	WhatWasFound:       language.Text{En: "what was found, and what to do", Hans: "发现的情况与处理建议", Hant: "發現的情況與處理建議"},
	WhyUndetermined:    language.Text{En: "what is not decided, and why", Hans: "未能判定的内容与原因", Hant: "未能判定的內容與原因"},
	GlossaryTitle:      language.Text{En: "Glossary", Hans: "术语表", Hant: "詞彙表"},
	FilesRead:          language.Text{En: "files read: %d", Hans: "已读取的文件：%d个", Hant: "已讀取的檔案：%d個"},
	ResourcesRead:      language.Text{En: "resources in the code: %d", Hans: "代码中的资源：%d个", Hant: "程式碼中的資源：%d個"},
	ChecksRun:          language.Text{En: "checks run: %d", Hans: "已执行的检查项：%d个", Hant: "已執行的檢查項目：%d個"},
	ResultsFound:       language.Text{En: "results: %d passed, %d findings, %d undetermined, %d accepted", Hans: "结果：通过%d项，发现%d项，未能判定%d项，风险已接受%d项", Hant: "結果：通過%d項，發現%d項，未能判定%d項，風險已獲接納%d項"},
	RunningSystems:     language.Text{En: "the running systems: the code says what is to be deployed, not what is", Hans: "运行中的系统：代码反映拟部署的内容，而非实际运行的内容", Hant: "運作中的系統：程式碼反映擬部署的內容，而非實際運作的內容"},
	ResourcesUnchecked: language.Text{En: "resources of types without a check that ran: %d of %d", Hans: "所属类型没有检查项执行检查的资源：%d个（共%d个）", Hant: "所屬類型沒有檢查項目執行檢查的資源：%d個（共%d個）"},
	ChecksOff:          language.Text{En: "checks that are switched off: %d", Hans: "已关闭的检查项：%d个", Hant: "已關閉的檢查項目：%d個"},
	ClausesUnassessed:  language.Text{En: "clauses of which code could show something, but that this version does not check: %d", Hans: "代码可显示其中内容、但本版本没有检查的条款：%d项", Hant: "程式碼可顯示其中內容、但本版本沒有檢查的條文：%d項"},
	InputErrors:        language.Text{En: "input that could not be fully analysed: %d", Hans: "未能完整分析的输入：%d处", Hant: "未能完整分析的輸入：%d處"},
	Manifest:           language.Text{En: "Run manifest", Hans: "运行记录", Hant: "執行紀錄"},
	Exceptions:         language.Text{En: "Exceptions in force", Hans: "有效的例外", Hant: "有效的例外"},
	Version:            language.Text{En: "version of %s", Hans: "%s的版本", Hant: "%s的版本"},
	CatalogueHash:      language.Text{En: "hash of the checks", Hans: "检查项清单的散列值", Hant: "檢查項目清單的雜湊值"},
	InputHash:          language.Text{En: "hash of the input", Hans: "输入的散列值", Hant: "輸入的雜湊值"},
	Time:               language.Text{En: "time", Hans: "时间", Hant: "時間"},
	Setting:            language.Text{En: "setting: %s", Hans: "设置：%s", Hant: "設定：%s"},

	MessagesInEnglish: language.Text{Hans: "检查结果的说明、原因与补救建议暂为英文。", Hant: "檢查結果的說明、原因及補救建議暫為英文。"},
	PagesInEnglish:    language.Text{Hans: "检查项的理由、处理建议与判定说明暂为英文。", Hant: "檢查項目的理由、處理建議及判定說明暫為英文。"},
}
