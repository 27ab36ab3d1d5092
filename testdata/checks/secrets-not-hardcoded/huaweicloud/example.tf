variable "password" {
  type      = string
  sensitive = true
}

resource "random_password" "made" {
  length = 32
}

resource "huaweicloud_rds_instance" "written" {
  db {
    password = "Harbour#7712" # want "db.password is written in the code"
  }
}

resource "huaweicloud_rds_instance" "given" {
  db {
    password = var.password
  }
}

resource "huaweicloud_rds_instance" "made" {
  db {
    password = random_password.made.result
  }
}

resource "huaweicloud_compute_instance" "script" {
  user_data = "ledger --key HPUA4DT9QX2MZL7KVRYE" # want "user_data has a secret in it: an access key of Huawei Cloud"
}

resource "huaweicloud_compute_instance" "script_without" {
  user_data = "ledger --key $KEY"
}
