resource "terraform_data" "a" {
  input = {
    list = [
      "ok",
      upper(lower(
        jsondecode("{")
      )),
    ]
  }
}
