package regulation

import "github.com/lintel-iac/lintel/analyzer/language"

// Notice stands at the head of every clause report.
var Notice = language.Text{
	En:   "Not legal advice; not endorsed by any regulator; code before deployment, not what is running; the institution stays accountable for every clause.",
	Hans: "不构成法律意见；未经任何监管机构认可；所查看的是部署前的代码，而非运行中的系统；机构始终须对每一条款负责。",
	Hant: "並非法律意見；未獲任何監管機構認可；所查看的是部署前的程式碼，而非運作中的系統；機構始終須對每項條文負責。",
}

// Translated stands where a text is not that of the source.
var Translated = language.Text{
	En:   "Titles, summaries and all other texts are lintel's own wording; translations are lintel's, and the language of the source document prevails.",
	Hans: "标题、摘要及其他文字均为lintel自行撰写；译文由lintel提供，以来源文件的语言版本为准。",
	Hant: "標題、摘要及其他文字均由lintel自行撰寫；譯文由lintel提供，以來源文件的語言版本為準。",
}

// Term is an entry of a glossary: how a term is said in each language, and what it means.
type Term struct {
	Term       language.Text `json:"term"`
	Definition language.Text `json:"definition,omitzero"` // of those that a reader of a report may not know
	// Avoid are, by language, other words for it, which no text of lintel uses.
	Avoid map[language.Language][]string `json:"avoid,omitempty"`
}

// Label is the status in words.
func (s Status) Label() language.Text { return statusWords[s].label }

// Meaning is what the status says of a clause, in a sentence.
func (s Status) Meaning() language.Text { return statusWords[s].meaning }

var statusWords = map[Status]struct{ label, meaning language.Text }{
	Findings: {
		language.Text{En: "findings", Hans: "有发现", Hant: "有發現"},
		language.Text{
			En:   "Something in the code speaks against the clause.",
			Hans: "在代码中发现了对该条款不利的情形。",
			Hant: "在程式碼中發現了對該條文不利的情況。",
		},
	},
	Unclear: {
		language.Text{En: "undetermined", Hans: "未能判定", Hant: "未能判定"},
		language.Text{
			En:   "Nothing seen speaks against it, but the code does not decide, or not all of it was read.",
			Hans: "未见不利情形，但代码不足以判定，或代码未能全部读取。",
			Hant: "未見不利情況，但程式碼不足以判定，或程式碼未能全部讀取。",
		},
	},
	NotAssessed: {
		language.Text{En: "not assessed", Hans: "未评估", Hant: "未評估"},
		language.Text{
			En:   "Code could show something of it, but this version or these settings do not check it.",
			Hans: "代码可显示其中内容，但本版本或当前设置没有检查。",
			Hant: "程式碼可顯示其中內容，但本版本或目前的設定沒有檢查。",
		},
	},
	NothingExamined: {
		language.Text{En: "nothing examined", Hans: "无检查对象", Hant: "沒有檢查對象"},
		language.Text{
			En:   "The checks ran, but there is nothing in the code that they are about.",
			Hans: "检查项已执行，但代码中没有与之相关的资源。",
			Hant: "檢查項目已執行，但程式碼中沒有相關的資源。",
		},
	},
	PartialEvidence: {
		language.Text{En: "partial evidence", Hans: "部分佐证", Hant: "部分佐證"},
		language.Text{
			En:   "What the code shows of it passed; the rest has to be shown by other means.",
			Hans: "代码所能显示的部分均已通过；其余须以其他方式说明。",
			Hant: "程式碼所能顯示的部分均已通過；其餘須以其他方式說明。",
		},
	},
	Evidence: {
		language.Text{En: "evidence", Hans: "佐证", Hant: "佐證"},
		language.Text{
			En:   "Code alone decides it; something was examined, and all of it passed.",
			Hans: "仅凭代码即可判定；已检查相关资源，且全部通过。",
			Hant: "僅憑程式碼即可判定；已檢查相關資源，並全部通過。",
		},
	},
	NotFromCode: {
		language.Text{En: "not from code", Hans: "代码无法显示", Hant: "程式碼無法顯示"},
		language.Text{
			En:   "No code can show it; other evidence that the institution may hold is named.",
			Hans: "任何代码都无法显示；另列出机构可能持有的其他佐证。",
			Hant: "任何程式碼均無法顯示；另列出機構可能持有的其他佐證。",
		},
	},
}

// Label is the extent in words.
func (e Extent) Label() language.Text { return extentLabels[e] }

var extentLabels = map[Extent]language.Text{
	Automatable: {En: "code can decide it", Hans: "可由代码判定", Hant: "可由程式碼判定"},
	Partial:     {En: "code can show a part", Hans: "可由代码部分显示", Hant: "可由程式碼部分顯示"},
	Procedural:  {En: "not in code", Hans: "属制度流程", Hant: "屬制度程序"},
}

// Label is the operator in words.
func (o Operator) Label() language.Text { return operatorLabels[o] }

var operatorLabels = map[Operator]language.Text{
	Customer: {En: "customer", Hans: "客户责任", Hant: "客戶責任"},
	Provider: {En: "provider", Hans: "云服务商责任", Hant: "雲端服務供應商責任"},
	Shared:   {En: "shared", Hans: "共同责任", Hant: "共同責任"},
}

// Label is the level in words, empty for none.
func (l Level) Label() language.Text { return levelLabels[l] }

var levelLabels = map[Level]language.Text{
	Basic:    {En: "basic", Hans: "基本要求", Hant: "基本要求"},
	Extended: {En: "extended", Hans: "扩展要求", Hant: "擴展要求"},
	Enhanced: {En: "enhanced", Hans: "增强要求", Hant: "增強要求"},
}
