resource "terraform_data" "r" {
  input            = "a"
  triggers_replace = "a"
}
locals { v = "a" }
