variable "password" {
  type      = string
  sensitive = true
}

resource "random_password" "made" {
  length = 32
}

resource "alicloud_rds_account" "written" {
  account_password = "Harbour#7712" # want "account_password is written in the code"
}

resource "alicloud_rds_account" "given" {
  account_password = var.password
}

resource "alicloud_rds_account" "made" {
  account_password = random_password.made.result
}

resource "alicloud_instance" "script" {
  user_data = "ledger --key LTAI5tQ8mZx2Lr7VnK3yWd9B" # want "user_data has a secret in it: an access key of Alibaba Cloud"
}

resource "alicloud_instance" "script_without" {
  user_data = "ledger --key $KEY"
}
