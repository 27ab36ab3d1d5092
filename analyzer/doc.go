// Package analyzer judges a graph: it runs checks over the roots of a [graph.Graph] and says for every resource that a
// check applies to whether it passes, fails or cannot be decided, and why.
//
// A check is a value ([Check]); the engine ([Run]) is given a list of them and knows no concrete one, nor any parser.
package analyzer
