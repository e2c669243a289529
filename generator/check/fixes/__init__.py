"""Sets right what is mechanical by editing the text of a file: comments and layout stay."""
