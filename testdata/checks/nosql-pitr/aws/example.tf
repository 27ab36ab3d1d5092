variable "recovered" {
  type = bool
}

variable "status" {
  type = string
}

resource "aws_dynamodb_table" "right" {
  point_in_time_recovery {
    enabled = true
  }
}

resource "aws_dynamodb_table" "left_out" {} # want "point_in_time_recovery.enabled is not set, want true"

resource "aws_dynamodb_table" "given" {
  point_in_time_recovery {
    enabled = var.recovered # unsure "depends on var.recovered"
  }
}

resource "aws_dynamodb_table_replica" "right" {
  point_in_time_recovery = true
}

resource "aws_dynamodb_table_replica" "left_out" {} # want "point_in_time_recovery is not set, want true"

resource "aws_dynamodb_table_replica" "given" {
  point_in_time_recovery = var.recovered # unsure "depends on var.recovered"
}

resource "aws_keyspaces_table" "right" {
  point_in_time_recovery {
    status = "ENABLED"
  }
}

resource "aws_keyspaces_table" "wrong" {
  point_in_time_recovery {
    status = "DISABLED" # want "point_in_time_recovery.status is \"DISABLED\", want ENABLED"
  }
}

resource "aws_keyspaces_table" "given" {
  point_in_time_recovery {
    status = var.status # unsure "depends on var.status"
  }
}


resource "aws_dynamodb_table" "switched_off" {
  name = "ledger"

  point_in_time_recovery {
    enabled = false # want "is false, want true"
  }
}
