package graph

import "fmt"

// DiagnosticSeverity tells whether something could not be fully analysed (exit code 3) or is worth knowing.
type DiagnosticSeverity uint8

const (
	Warning DiagnosticSeverity = iota
	Error
)

func (s DiagnosticSeverity) String() string {
	if s == Error {
		return "error"
	}
	return "warning"
}

// Diagnostic says that something in the input could not be read or evaluated, and where. At may be a File without
// content when a file could not be read at all. A message never contains a value of the input that could be secret.
type Diagnostic struct {
	Severity DiagnosticSeverity
	Message  string
	At       Range
}

// Errorf returns an error diagnostic.
func Errorf(at Range, format string, args ...any) Diagnostic {
	return Diagnostic{Error, fmt.Sprintf(format, args...), at}
}

// Warningf returns a warning diagnostic.
func Warningf(at Range, format string, args ...any) Diagnostic {
	return Diagnostic{Warning, fmt.Sprintf(format, args...), at}
}
