// Package graph holds what every input format is read into: roots, their resources, and the values of the
// resources' arguments.
//
// A [Value] is absent, unknown or known. It also knows its place, the way it came (tfvars, variable, module argument,
// local), what it refers to and, when it is unknown, the operation and operands it was made from. Parsers build
// values; checks read them; neither knows the other.
//
// The package is not a normalised model: each format keeps its own vocabulary, and path lookup ([Value.Get]) folds
// case and underscores so that one path serves spellings that mean the same.
//
// Roots are independent of each other and may be used in parallel. One [Root], with all of its resources and values,
// belongs to one goroutine at a time, because values are evaluated when they are first read.
package graph
