resource "aws_kms_key" "alarms" {
  description = "alarms"
}

resource "aws_sns_topic" "own_key" {
  kms_master_key_id = aws_kms_key.alarms.id
}

resource "aws_sns_topic" "key_of_the_service" {
  kms_master_key_id = "alias/aws/sns" # want "want a key of your own"
}
