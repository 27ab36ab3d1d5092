# What the expressions of expressions.txt may refer to, when Terraform records
# its answers to them. The values of recorded_test.go mirror it.

variable "secret" {
  default   = "s3cret"
  sensitive = true
}

variable "ephemeral" {
  default   = "e"
  ephemeral = true
}

resource "terraform_data" "string" { input = "x" }
resource "terraform_data" "number" { input = 5 }
resource "terraform_data" "bool" { input = true }
resource "terraform_data" "list" { input = tolist(["a", "b"]) }
resource "terraform_data" "set" { input = toset(["a", "b"]) }
resource "terraform_data" "map" { input = tomap({ a = "x" }) }
resource "terraform_data" "object" { input = { a = "x", n = 1 } }
resource "terraform_data" "tuple" { input = ["a", 1] }

locals {
  id       = terraform_data.string.id # unknown, but never null
  string   = terraform_data.string.output
  number   = terraform_data.number.output
  bool     = terraform_data.bool.output
  list     = terraform_data.list.output
  set      = terraform_data.set.output
  map      = terraform_data.map.output
  object   = terraform_data.object.output
  tuple    = terraform_data.tuple.output
  dynamic  = jsondecode(terraform_data.string.output)
  template = "Hi $${name}!"
  nested   = { template = "Hi $${name}!", list = ["Hi $${name}!"] }
}
