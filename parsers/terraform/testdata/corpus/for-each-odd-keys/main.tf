resource "terraform_data" "a" {
  for_each = toset(["with \"quotes\"", "dot.ted", "slash/ed", "日本", "", "new\nline", "$${tpl}", "back\\slash", "a b", "<&>"])
  input    = each.key
}
