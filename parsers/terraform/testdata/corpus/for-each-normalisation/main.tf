# Terraform compares text in Unicode's composed form
locals { m = { "e\u0301" = "decomposed" } }
resource "terraform_data" "a" {
  for_each = local.m
  input    = each.value
}
output "composed" { value = local.m["\u00e9"] }
output "equal" { value = "e\u0301" == "\u00e9" }
output "length" { value = length("e\u0301") }
