terraform {
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}
output "encode" { value = provider::terraform::encode_tfvars({ a = 1, b = ["x"] }) }
output "decode" { value = provider::terraform::decode_tfvars("a = 1\nb = [\"x\"]\n") }
output "expr" { value = provider::terraform::encode_expr({ a = [1, "two", null] }) }
