variable "type" {
  type = string
}

resource "tencentcloud_eip" "guarded" {
  name = "guarded"
  type = "AntiDDoSEIP"
}

resource "tencentcloud_eip" "open" {
  name = "open"
  type = "EIP" # want "want AntiDDoSEIP"
}

resource "tencentcloud_eip" "given" {
  name = "given"
  type = var.type # unsure "var.type"
}
