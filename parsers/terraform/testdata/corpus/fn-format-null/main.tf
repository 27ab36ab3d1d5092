# a null without a type makes the result of format unknown
output "x" {
  value = [format("%v", null), format("%s", tostring(null)), format("a%vb", [null])]
}
