variable "password" {
  type      = string
  sensitive = true
}

resource "random_password" "made" {
  length = 32
}

resource "tencentcloud_mysql_instance" "written" {
  root_password = "Harbour#7712" # want "root_password is written in the code"
}

resource "tencentcloud_mysql_instance" "given" {
  root_password = var.password
}

resource "tencentcloud_mysql_instance" "made" {
  root_password = random_password.made.result
}

resource "tencentcloud_instance" "script" {
  user_data_raw = "ledger --key AKIDq7Zt0dYxwB1nV9sLkR3uHc5GmJpEf8Ao" # want "user_data_raw has a secret in it: a secret id of Tencent Cloud"
}

resource "tencentcloud_instance" "script_without" {
  user_data_raw = "ledger --key $KEY"
}
